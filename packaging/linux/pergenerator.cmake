# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
#
# Read by CPack once for each kind of package: an archive is unpacked anywhere, the others belong to /usr.
if(CPACK_GENERATOR STREQUAL "TGZ")
    set(CPACK_PACKAGING_INSTALL_PREFIX "/")
else()
    set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
    set(CPACK_SET_DESTDIR OFF)
    # It would stand above both packages' own.
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
endif()
