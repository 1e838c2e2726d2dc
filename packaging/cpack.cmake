# SPDX-License-Identifier: MIT
# The packages, by CPack: ./packaging/package makes them. A package is a group of components. "pangaea" is all that is
# installed without another word; "debian" and "plain" are what only Debian's packages, or only the others, have of it.
# A second package is a group more, and its components; pangaea-cpack.cmake chooses the components of each kind.
set(PANGAEA_MAINTAINER "" CACHE STRING "Who answers for the packages: Name <address>")
set(debian_folder ${CMAKE_CURRENT_SOURCE_DIR}/debian)
set(release 1)

# --- what only Debian has
find_program(DPKG_PROGRAM dpkg)
if(DPKG_PROGRAM AND GZIP_PROGRAM)
    install(FILES ${debian_folder}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT debian)
    install(FILES ${debian_folder}/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
        RENAME pangaea COMPONENT debian)
    install(FILES completions/_pangaea DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions COMPONENT debian)
    # Debian's changelog has a form of its own: one entry for each release that the description for desktops lists.
    set(changelog ${CMAKE_CURRENT_BINARY_DIR}/debian-changelog)
    set(metainfo ${CMAKE_CURRENT_SOURCE_DIR}/org.pangaea.Pangaea.metainfo.xml)
    add_custom_command(OUTPUT ${changelog}
        COMMAND sh ${debian_folder}/changelog.sh ${metainfo} ${PROJECT_VERSION} ${release} "${PANGAEA_MAINTAINER}"
            ${changelog}
        DEPENDS ${metainfo} ${debian_folder}/changelog.sh VERBATIM)
    pangaea_packed(${changelog} changelog.Debian ${CMAKE_INSTALL_DOCDIR} debian)
endif()
configure_file(debian/postinst.in debian/postinst @ONLY FILE_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# --- all packages
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_VENDOR "The Pangaea developers")
set(CPACK_PACKAGE_CONTACT ${PANGAEA_MAINTAINER})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "process monitor and playground for teaching")
set(CPACK_PACKAGE_DESCRIPTION "Pangaea starts real processes and shows what the kernel reports of them:
states, cores, memory, output, signals, exits and joins, in a table, a
timeline and a tree of forks. It has lessons, plays scenarios, and runs
without a window too. Nothing is simulated.")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/same-times.cmake)
set(CPACK_GENERATOR DEB RPM TGZ)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/pangaea-cpack.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_COMPONENT_PANGAEA_GROUP program)
set(CPACK_COMPONENT_DEBIAN_GROUP program)
set(CPACK_COMPONENT_PLAIN_GROUP program)
set(CPACK_COMPONENTS_ALL pangaea debian plain)

# --- .deb
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${release})
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME pangaea)
set(CPACK_DEBIAN_PROGRAM_DESCRIPTION ${CPACK_PACKAGE_DESCRIPTION})
set(CPACK_DEBIAN_PROGRAM_PACKAGE_DEPENDS "hicolor-icon-theme, libcap2-bin")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS "pkexec, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SUGGESTS "python3")
set(CPACK_DEBIAN_PROGRAM_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_BINARY_DIR}/debian/postinst)

# --- .rpm: the capability is an attribute of the file there
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE ${release})
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PROGRAM_PACKAGE_NAME pangaea)
set(CPACK_RPM_PROGRAM_PACKAGE_DESCRIPTION ${CPACK_PACKAGE_DESCRIPTION})
set(CPACK_RPM_PROGRAM_PACKAGE_REQUIRES hicolor-icon-theme)
set(CPACK_RPM_PROGRAM_USER_FILELIST
    "%caps(cap_sys_admin=ep) /usr/${CMAKE_INSTALL_LIBEXECDIR}/pangaea/pangaea-recorder")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/applications /usr/share/metainfo /usr/share/mime
    /usr/share/mime/packages /usr/share/polkit-1 /usr/share/polkit-1/actions /usr/share/bash-completion
    /usr/share/bash-completion/completions /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/zsh
    /usr/share/zsh/site-functions /usr/libexec /usr/share/icons /usr/share/icons/hicolor
    /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps /usr/share/icons/hicolor/symbolic
    /usr/share/icons/hicolor/symbolic/apps)
foreach(size 16 22 24 32 48 64 128 256 512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/${size}x${size}
        /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
# The same bytes each time: no host, and no time but that of the commit.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _buildhost localhost
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _build_id_links none")

# --- .tar.gz
set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
set(CPACK_ARCHIVE_PROGRAM_FILE_NAME pangaea-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})

include(CPack)
cpack_add_component_group(program)
