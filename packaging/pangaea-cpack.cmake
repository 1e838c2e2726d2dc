# SPDX-License-Identifier: MIT
# Read by CPack before each kind of package: which components it has.
if(CPACK_GENERATOR STREQUAL "DEB")
    list(REMOVE_ITEM CPACK_COMPONENTS_ALL plain)
else()
    list(REMOVE_ITEM CPACK_COMPONENTS_ALL debian)
endif()
