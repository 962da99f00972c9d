# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
#
# What CPack has to know to make the installer (NSIS.template.in). Apart from CMakeLists.txt, so
# that tests/crosscompile makes a real one, with another program in it, where there is no Qt for Windows.
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_NAME grelot)
set(CPACK_PACKAGE_VENDOR "The Grelot authors")
set(CPACK_PACKAGE_DESCRIPTION "Desktop mail notifier")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VERSION_MAJOR ${PROJECT_VERSION_MAJOR})
set(CPACK_PACKAGE_VERSION_MINOR ${PROJECT_VERSION_MINOR})
set(CPACK_PACKAGE_VERSION_PATCH ${PROJECT_VERSION_PATCH})
set(CPACK_PACKAGE_INSTALL_DIRECTORY Grelot)
set(CPACK_PACKAGE_FILE_NAME grelot-${PROJECT_VERSION}-win64)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_CURRENT_LIST_DIR}/../../LICENSE)
list(PREPEND CPACK_MODULE_PATH ${CMAKE_CURRENT_LIST_DIR})
set(CPACK_NSIS_DEFINES "Target amd64-unicode")
set(CPACK_NSIS_INSTALL_ROOT "$LOCALAPPDATA\\\\Programs")
set(CPACK_NSIS_EXECUTABLE_PRE_ARGUMENTS -WX) # warnings are errors; CMake 3.25 and newer
set(CPACK_GRELOT_APP_USER_MODEL_ID ${GRELOT_APP_USER_MODEL_ID})
set(CPACK_GRELOT_ICON ${CMAKE_CURRENT_LIST_DIR}/grelot.ico)
set(CPACK_GRELOT_WORDS ${CMAKE_CURRENT_LIST_DIR}/installerwords.nsh)
