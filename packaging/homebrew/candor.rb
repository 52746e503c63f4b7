# A Homebrew formula. Checked here: `ruby -c`. Not checked: an installation, and macOS as a whole; see packaging/README.md.
class Candor < Formula
  desc "Say a risk plainly, and disagree on the record, on one page"
  homepage "https://example.org/candor"
  url "https://example.org/candor/candor-0.1.0.tar.gz"
  sha256 "0000000000000000000000000000000000000000000000000000000000000000"
  license "Apache-2.0"

  depends_on "pkgconf" => :build
  depends_on xcode: ["26.0", :build]
  depends_on "cmark-gfm"
  depends_on macos: :sequoia

  def install
    # Homebrew's build has its own sandbox, in which SwiftPM's cannot be started.
    system "swift", "build", "--disable-sandbox", "-c", "release", "--product", "candor"
    bin.install ".build/release/candor"
    (man1/"candor.1").write Utils.safe_popen_read(bin/"candor", "man")
    generate_completions_from_executable(bin/"candor", "completions")
  end

  test do
    assert_match "about 3 in 100", shell_output("#{bin}/candor say 16/500")
    system bin/"candor", "new", "risk-brief", "--no-input", "-o", "brief.md"
    system bin/"candor", "render", "brief.md", "--to", "html"
    assert_path_exists testpath/"brief.document.html"
  end
end
