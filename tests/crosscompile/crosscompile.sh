#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Grelot authors
# SPDX-License-Identifier: MIT
#
# crosscompile.sh FOLDER APP_USER_MODEL_ID: compiles for Windows what needs no Qt, warnings being
# errors, and makes installers of two versions, into FOLDER/{1.0.0,1.1.0}. Says what is wrong, and
# ends with 1 then.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
folder=$1
model=$2

fail() {
    echo "crosscompile: $*" >&2
    exit 1
}

subsystem() { x86_64-w64-mingw32-objdump -p "$1" | grep '^Subsystem'; }

# dlls FILE: those it imports that are not Windows' own, in what is compiled here.
dlls() { x86_64-w64-mingw32-objdump -p "$1" | sed -n 's/.*DLL Name: //p' | { grep '^lib' || true; }; }

rm -rf "$folder"
mkdir -p "$folder"
cd "$folder"
echo "of the first version only" >old.txt

for version in 1.0.0 1.1.0; do
    extra=
    if [[ $version == 1.0.0 ]]; then extra=$folder/old.txt; fi
    cmake -S "$here/project" -B "$version" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_TOOLCHAIN_FILE="$here/project/mingw.cmake" -DGRELOT_TRIED_VERSION="$version" \
        -DGRELOT_TRIED_FILE="$extra" -DGRELOT_APP_USER_MODEL_ID="$model"
    cmake --build "$version"
    (cd "$version" && cpack -V)
    [[ -s $version/grelot-$version-win64.exe ]] || fail "no installer of $version"
done

# As build.yml does it: from what was installed elsewhere, with the version that this tree has.
# Twice the same, if the environment says what time it is.
stage=$(dirname "$(dirname "$(realpath "$(find 1.1.0/_CPack_Packages -name grelot.com)")")")
for out in staged again; do
    GRELOT_STAGE=$stage SOURCE_DATE_EPOCH=1700000000 \
        cpack --config "$here/../../packaging/windows/stage.cmake" -B "$out"
done
cmp staged/grelot-*-win64.exe again/grelot-*-win64.exe || fail "the installer is another one each time"

# What stands in the programs: two subsystems, version, manifest, icon.
program=1.1.0/grelot.exe
[[ $(subsystem "$program") == *GUI* ]] || fail "grelot.exe has a console"
[[ $(subsystem 1.1.0/windows/grelot.com) == *CUI* ]] || fail "grelot.com has no console"
wrestool --extract --raw --type=24 --name=1 "$program" >manifest.xml
for words in PerMonitorV2 'activeCodePage.*UTF-8' 'longPathAware.*true' 'level="asInvoker"' 'version="1.1.0.0"'; do
    grep -q "$words" manifest.xml || fail "the manifest in grelot.exe has no $words"
done
python3 -c 'import sys, xml.dom.minidom; xml.dom.minidom.parse(sys.argv[1])' manifest.xml
[[ -n $(wrestool --list --type=16 "$program") ]] || fail "grelot.exe has no version"
[[ $(wrestool --list --type=3 "$program" | wc -l) -eq 9 ]] || fail "grelot.exe has not nine pictures"
python3 "$here/../../packaging/windows/dlls.py" "$program" 1.1.0/windows/grelot.com >found
[[ ! -s found ]] || fail "grelot.exe needs more than Windows: $(cat found)"

# dlls.py against what objdump says, on a program that needs the compiler's DLLs and, by these, more.
libraries=$(dirname "$(x86_64-w64-mingw32-g++ -print-file-name=libstdc++-6.dll)")
threads=$(dirname "$(x86_64-w64-mingw32-g++ -print-file-name=libwinpthread-1.dll)")
echo '#include <iostream>
int main() { std::cout << "x"; }' >shared.cpp
x86_64-w64-mingw32-g++ shared.cpp -o shared.exe
list=("$here/../../packaging/windows/dlls.py" --search "$libraries" --search "$threads" shared.exe)
python3 "${list[@]}" >found || fail "dlls.py: $(cat found)"
grep -q 'libstdc++-6.dll$' found || fail "dlls.py found no libstdc++"
grep -q 'libgcc_s_seh-1.dll$' found || fail "dlls.py did not look into libstdc++"
{
    dlls shared.exe
    while read -r dll; do dlls "$dll"; done <found
} >wanted
diff <(sort -u wanted) <(sed 's|.*/||' found | sort -u) || fail "dlls.py and objdump differ"
if python3 "$here/../../packaging/windows/dlls.py" shared.exe 2>said; then fail "a missing DLL was passed over"; fi
grep -q 'libstdc++-6.dll is in none' said || fail "a missing DLL is not named: $(cat said)"
echo "crosscompile: fine"
