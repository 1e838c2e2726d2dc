# SPDX-License-Identifier: MIT
# What a build for others has and one for the debugger has not: the compiler's protections, and the same bytes from any
# folder. tests/packaging/hardening.sh looks for the first in the programs.
option(PANGAEA_HARDENED "Protections of the compiler and the linker, and no paths of this machine" OFF)
if(NOT PANGAEA_HARDENED)
    return()
endif()

include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)
include(CheckPIESupported)
check_pie_supported(LANGUAGES C CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# A path of the build folder, which may lie within the other, is named by its own rule: the last that fits holds.
add_compile_options(-ffile-prefix-map=${PROJECT_SOURCE_DIR}=. -ffile-prefix-map=${PROJECT_BINARY_DIR}=build)
# Distributions preset a level of their own, and to set another one is a warning. An unoptimised file has none of it:
# that would be a warning too.
add_compile_options(-U_FORTIFY_SOURCE "$<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>")
foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection)
    string(MAKE_C_IDENTIFIER "PANGAEA_HAS${flag}" has)
    check_cxx_compiler_flag(${flag} ${has})
    if(${has})
        add_compile_options(${flag})
    endif()
endforeach()
foreach(flag -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
    string(MAKE_C_IDENTIFIER "PANGAEA_HAS${flag}" has)
    check_linker_flag(CXX ${flag} ${has})
    if(${has})
        add_link_options(${flag})
    endif()
endforeach()
