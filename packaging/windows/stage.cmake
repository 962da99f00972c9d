# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
#
#   GRELOT_STAGE=FOLDER cpack --config packaging/windows/stage.cmake -B OUT
#
# Makes the installer, on any system, out of what `cmake --install` put into FOLDER on Windows.
get_filename_component(root ${CMAKE_CURRENT_LIST_DIR}/../.. ABSOLUTE)
file(STRINGS ${root}/CMakeLists.txt lines REGEX "^project\\(grelot VERSION |GRELOT_APP_USER_MODEL_ID \"")
string(REGEX MATCH "VERSION (([0-9]+)\\.([0-9]+)\\.([0-9]+))" found "${lines}")
set(PROJECT_VERSION ${CMAKE_MATCH_1})
set(PROJECT_VERSION_MAJOR ${CMAKE_MATCH_2})
set(PROJECT_VERSION_MINOR ${CMAKE_MATCH_3})
set(PROJECT_VERSION_PATCH ${CMAKE_MATCH_4})
string(REGEX MATCH "MODEL_ID \"([^\"]+)\"" found "${lines}")
set(GRELOT_APP_USER_MODEL_ID ${CMAKE_MATCH_1})
if(NOT EXISTS "$ENV{GRELOT_STAGE}/bin/grelot.exe")
    message(FATAL_ERROR "There is no bin/grelot.exe in GRELOT_STAGE ($ENV{GRELOT_STAGE})")
endif()
include(${CMAKE_CURRENT_LIST_DIR}/package.cmake)
set(CPACK_INSTALLED_DIRECTORIES "$ENV{GRELOT_STAGE}" .)
