#!/usr/bin/env bash
# Adds, changes and deletes files under Templates/ in a small copy of the package, and asks each time that
# the built program holds exactly the files of the folder. Needs no network: the copy leaves the YAML reader out.
set -euo pipefail
root="$(cd "$(dirname "$0")/../.." && pwd)"
copy="$(mktemp -d)"
trap 'rm -rf "$copy"' EXIT

mkdir -p "$copy/Sources/TemplateLibrary" "$copy/Sources/probe"
cp -R "$root/Sources/EmbedTemplates" "$root/Sources/EmbedTemplatesPlugin" "$root/Sources/SourceText" "$copy/Sources/"
cp "$root"/Sources/TemplateLibrary/*.swift "$copy/Sources/TemplateLibrary/"
rm "$copy/Sources/TemplateLibrary/TemplateFile+YAML.swift"
echo 'enum TreeText { static func of(_ text: String, place: String) -> String { "" } }' >"$copy/Sources/EmbedTemplates/TreeText.swift"
cp -RP "$root/Sources/TemplateLibrary/Templates" "$copy/Sources/TemplateLibrary/"
cp -R "$root/Templates" "$copy/Templates"
cat > "$copy/Package.swift" <<'SWIFT'
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "embedding",
    platforms: [.macOS(.v15)],
    targets: [
        .target(name: "SourceText"),
        .executableTarget(name: "EmbedTemplates"),
        .plugin(
            name: "EmbedTemplatesPlugin", capability: .buildTool(), dependencies: ["EmbedTemplates"],
            path: "Sources/EmbedTemplatesPlugin"),
        .target(
            name: "TemplateLibrary", dependencies: ["SourceText"], exclude: ["Templates"],
            plugins: ["EmbedTemplatesPlugin"]),
        .executableTarget(name: "probe", dependencies: ["TemplateLibrary"]),
    ],
    swiftLanguageModes: [.v6]
)
SWIFT
cat > "$copy/Sources/probe/main.swift" <<'SWIFT'
import TemplateLibrary

let library = TemplateLibrary()
for path in library.paths(under: "") {
    print(path, try library.file(path)?.text.utf8.count ?? 0)
}
SWIFT

# Compares the program with the folder: each template's path and size.
check() {
    local started=$SECONDS
    (cd "$copy" && swift build -j 2 --product probe >build.log 2>&1) || { cat "$copy/build.log"; exit 1; }
    (cd "$copy/Templates" && find . -type f \( -name '*.yml' -o -name '*.mustache' -o -name '*.css' -o -name '*.md' \
        -o -name '*.txt' -o -name '*.svg' \) ! -path '*/.*' ! -path '*/#*' -print) | sed 's|^\./||' |
        while read -r file; do echo "$file $(($(wc -c <"$copy/Templates/$file")))"; done | LC_ALL=C sort >"$copy/folder"
    LC_ALL=C sort <("$copy/.build/debug/probe") >"$copy/program"
    diff -u "$copy/folder" "$copy/program" || { echo "not ok: $1"; exit 1; }
    echo "ok: $1 ($(($(wc -l <"$copy/program"))) files, $((SECONDS - started)) s)"
}

kind="$copy/Templates/new-kind"
check "as it stands"
mkdir -p "$kind/deeper" && printf 'title: New\r\n"""# \\ \xf0\x9f\x98\x80' >"$kind/framework.yml"
check "a folder and a file added"
echo x >"$kind/deeper/page.css"
check "a file added in a folder below"
echo longer >>"$kind/framework.yml"
check "a file changed"
touch "$kind/.framework.yml.swp" "$kind/framework.yml~" "$kind/.hidden.md"
check "backups and dot files added"
rm "$kind/deeper/page.css"
check "a file deleted"
mv "$kind/framework.yml" "$kind/renamed.yml"
check "a file renamed"
rm -r "$kind"
check "a folder deleted"
