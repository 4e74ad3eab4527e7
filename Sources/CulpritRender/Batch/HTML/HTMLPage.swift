import CulpritModel

/// The frame of the page.
enum HTMLPage {
  /// The script, in the order in which its parts build on each other.
  static let script = [
    HTMLScript.foundation, HTMLScript.advice, HTMLScript.charts, HTMLScript.overview, HTMLScript.table,
    HTMLScript.dialog,
    HTMLScript.start,
  ].joined(separator: "\n")

  /// Everything up to the data. Only the style and the script whose hashes stand here are obeyed, and nothing may be loaded.
  static func head(language: Language) -> String {
    let policy = [
      "default-src 'none'", "style-src 'sha256-\(hash(HTMLStyle.text))'", "script-src 'sha256-\(hash(script))'",
      "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
    return """
      <!DOCTYPE html>
      <html lang="\(language == .chinese ? "zh-CN" : "en")">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>culprit</title>
      <style>\(HTMLStyle.text)</style>
      </head>
      <body>
      <noscript><p class="notice">This report needs JavaScript, which runs in this page alone. 本报告需要启用 JavaScript，脚本只在本页内运行。</p></noscript>
      \(skeleton)

      """
  }

  /// Where a block of data starts.
  static func open(data name: String) -> String { "<script type=\"application/json\" id=\"\(name)\">" }

  /// Where a block of data ends.
  static let close = "</script>\n"

  /// The end of the page.
  static let tail = "<script>\(script)</script>\n</body>\n</html>\n"

  /// JSON that cannot end the block it stands in: these characters occur in strings only.
  static func escaped(_ json: String) -> String {
    json.escaping { scalar in
      switch scalar {
      case "<": "\\u003c"
      case ">": "\\u003e"
      case "&": "\\u0026"
      default: nil
      }
    }
  }

  private static func hash(_ text: String) -> String {
    var digest = SHA256()
    digest.update(Array(text.utf8))
    return digest.base64()
  }

  /// The places that the script fills. Words with `data-t` are put in by name.
  private static let skeleton = """
    <a class="skip" href="#logs" data-t="skipToLogs"></a>
    <header class="top">
      <div class="brand"><strong>culprit</strong><span id="extent"></span></div>
      <div class="tools">
        <button type="button" id="language"></button>
        <button type="button" id="theme"></button>
      </div>
    </header>
    <main>
      <h1 id="headline"></h1>
      <div id="notices"></div>
      <ul class="figures" id="figures"></ul>
      <section aria-labelledby="charts-title">
        <h2 id="charts-title" data-t="charts"></h2>
        <div class="charts">
          <figure><figcaption data-t="byCategory"></figcaption><div id="categories"></div></figure>
          <figure class="wide"><figcaption data-t="overTime"></figcaption><div id="days"></div></figure>
          <figure><figcaption data-t="byHost"></figcaption><div id="hosts"></div></figure>
        </div>
      </section>
      <section aria-labelledby="causes-title">
        <h2 id="causes-title" data-t="causes"></h2>
        <div id="causes"></div>
      </section>
      <section id="unexplained" aria-labelledby="unexplained-title" hidden>
        <h2 id="unexplained-title" data-t="unexplained"></h2>
        <p class="lead" data-t="unexplainedLead"></p>
        <div id="groups"></div>
      </section>
      <section id="logs" tabindex="-1" aria-labelledby="logs-title">
        <h2 id="logs-title" data-t="logs"></h2>
        <div class="filters" role="search">
          <label class="grow"><span data-t="search"></span><input type="search" id="query" autocomplete="off" spellcheck="false"></label>
          <label><span data-t="outcome"></span><select id="outcome"></select></label>
          <label><span data-t="category"></span><select id="category"></select></label>
          <label><span data-t="cause"></span><select id="cause"></select></label>
          <button type="button" id="reset" data-t="reset"></button>
        </div>
        <p class="found" id="found" role="status"></p>
        <table id="table"><thead></thead><tbody></tbody></table>
        <nav class="pages" data-label="pages">
          <button type="button" id="earlier" data-t="earlier"></button>
          <span id="page"></span>
          <button type="button" id="later" data-t="later"></button>
        </nav>
      </section>
      <section id="skipped" aria-labelledby="skipped-title" hidden>
        <h2 id="skipped-title" data-t="skipped"></h2>
        <div id="inputs"></div>
      </section>
    </main>
    <footer id="footer"></footer>
    <dialog id="diagnosis" aria-labelledby="diagnosis-title">
      <div class="bar">
        <button type="button" id="previous" data-label="previousLog">←</button>
        <button type="button" id="next" data-label="nextLog">→</button>
        <span id="position"></span>
        <button type="button" id="close" data-t="close"></button>
      </div>
      <article id="article" tabindex="-1"></article>
    </dialog>
    """
}
