# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
#
# DEB, RPM and tar.gz by CPack, two packages each of the first two: the tray application, the gateway.
# One build a Debian release, since Qt's private ABI binds it; hence the release's number in the version.
set(release "1")
if(EXISTS /etc/os-release)
    file(STRINGS /etc/os-release system REGEX "^(ID|VERSION_ID)=")
    if(system MATCHES "ID=debian" AND system MATCHES "VERSION_ID=\"?([0-9]+)")
        set(release "1~deb${CMAKE_MATCH_1}")
    endif()
endif()
set(GRELOT_DEB_VERSION "${PROJECT_VERSION}-${release}")
string(TIMESTAMP GRELOT_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC) # SOURCE_DATE_EPOCH if it is set
grelot_packed_file(debian/changelog.in changelog.Debian)

foreach(pair grelot:grelot gateway:grelot-gateway)
    string(REGEX MATCH "^[^:]+" component ${pair})
    string(REGEX REPLACE "^[^:]+:" "" package ${pair})
    set(folder ${CMAKE_INSTALL_DATADIR}/doc/${package})
    install(FILES debian/copyright ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz
        DESTINATION ${folder} COMPONENT ${component})
endforeach()

set(CPACK_PACKAGE_NAME grelot)
set(CPACK_PACKAGE_HOMEPAGE_URL "${GRELOT_HOME_URL}")
set(CPACK_RPM_PACKAGE_URL "${GRELOT_HOME_URL}")
set(CPACK_PACKAGE_VENDOR "The Grelot authors")
set(CPACK_PACKAGE_CONTACT "The Grelot authors <authors@grelot.invalid>") # no address is known yet
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_GENERATOR DEB RPM TGZ)
# Only the archive has this name, and it runs with that Qt alone.
set(CPACK_PACKAGE_FILE_NAME grelot-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR}-qt${Qt6_VERSION_MAJOR}.${Qt6_VERSION_MINOR})
set(CPACK_COMPONENTS_ALL grelot gateway)
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_STRIP_FILES ON)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/pergenerator.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/sametime.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(grelot_summary "Mail notifier for the desktop")
set(grelot_text "Grelot keeps one push connection for each account instead of asking every
few minutes, and says in plain words how it is connected and why.
It speaks IMAP, JMAP and the push stream of its own gateway.")
set(gateway_summary "Push stream for mailboxes behind IMAP")
set(gateway_text "It turns any IMAP server that knows IDLE into a push stream over WebSocket,
server-sent events or long poll, for Grelot and other clients.")

set(CPACK_DEB_COMPONENT_INSTALL ON)
foreach(component grelot gateway)
    string(TOUPPER ${component} name)
    string(SUBSTRING ${${component}_summary} 0 1 first)
    string(SUBSTRING ${${component}_summary} 1 -1 rest)
    string(TOLOWER ${first} first) # Debian's are no sentences
    set(CPACK_DEBIAN_${name}_DESCRIPTION "${first}${rest}\n${${component}_text}")
    set(CPACK_RPM_${name}_PACKAGE_SUMMARY "${${component}_summary}")
    set(CPACK_RPM_${name}_PACKAGE_DESCRIPTION "${${component}_text}")
endforeach()
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${release})
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_GRELOT_PACKAGE_NAME grelot)
set(CPACK_DEBIAN_GRELOT_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_GRELOT_PACKAGE_DEPENDS "ca-certificates, qt6-qpa-plugins, qt6-svg-plugins | libqt6svg6")
set(CPACK_DEBIAN_GRELOT_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_GATEWAY_PACKAGE_NAME grelot-gateway)
set(CPACK_DEBIAN_GATEWAY_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_GATEWAY_PACKAGE_DEPENDS ca-certificates) # no server is trusted without
set(scripts ${CMAKE_CURRENT_SOURCE_DIR}/debian)
set(CPACK_DEBIAN_GATEWAY_PACKAGE_CONTROL_EXTRA
    ${scripts}/postinst ${scripts}/prerm ${scripts}/postrm)

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_GRELOT_PACKAGE_NAME grelot)
set(CPACK_RPM_GATEWAY_PACKAGE_NAME grelot-gateway)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/man /usr/share/man/man1 /usr/share/man/man8 /usr/share/applications
    /usr/share/metainfo /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/zsh /usr/share/zsh/${zsh} /usr/share/fish /usr/share/doc
    /usr/share/fish/vendor_completions.d /usr/lib/systemd /usr/lib/systemd/system
    /usr/lib/systemd/user /usr/share/icons /usr/share/icons/hicolor
    /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps
    /usr/share/icons/hicolor/symbolic /usr/share/icons/hicolor/symbolic/apps)
foreach(size 16 22 24 32 48 64 128 256 512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
set(CPACK_RPM_SPEC_MORE_DEFINE "%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost reproducible
%define _build_id_links none")
include(CPack)
