# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
#
# One library target a folder. A folder's headers are on the include path of those targets only
# that link it, so an include against the arrows of ARCHITECTURE.md does not build.

function(grelot_compile_options target)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
        QT_NO_FOREACH QT_STRICT_ITERATORS GRELOT_VERSION="${PROJECT_VERSION}")
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /utf-8 $<$<BOOL:${GRELOT_WERROR}>:/WX>)
    else()
        target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow
            -Wnon-virtual-dtor -Woverloaded-virtual $<$<BOOL:${GRELOT_WERROR}>:-Werror>)
        # What a newer Qt deprecates has no substitute yet in the oldest one that we support.
        if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
            target_compile_options(${target} PRIVATE
                $<$<BOOL:${GRELOT_WERROR}>:-Wno-error=deprecated-declarations>)
        endif()
    endif()
endfunction()

# grelot_library(name SOURCES ... LINK ...  PRIVATE_LINK ...)
# LINK: floors whose types stand in this folder's headers; PRIVATE_LINK: seen by its .cpp files only.
function(grelot_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
    grelot_compile_options(${name})
endfunction()
