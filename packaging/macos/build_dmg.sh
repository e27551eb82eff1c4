#!/usr/bin/env bash
# Makes a disk image from dist/declannot.app. UNTESTED: written without a Mac at hand.
# Called by `python3 dev.py package` with the version. Signs where DECLANNOT_SIGN_IDENTITY names
# an identity; notarising (xcrun notarytool submit, xcrun stapler staple) is done by hand.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
version="$1"
app="dist/declannot.app"
if [[ -n "${DECLANNOT_SIGN_IDENTITY:-}" ]]; then
    codesign --force --deep --timestamp --options runtime \
        --entitlements packaging/macos/entitlements.plist \
        --sign "$DECLANNOT_SIGN_IDENTITY" "$app"
fi
"$app/Contents/MacOS/declannot" self-test
rm -f "dist/declannot-$version.dmg"
hdiutil create -volname declannot -srcfolder "$app" -ov -format UDZO "dist/declannot-$version.dmg"
