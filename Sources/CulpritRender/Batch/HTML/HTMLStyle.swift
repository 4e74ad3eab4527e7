/// The page's style: readable on a phone, light and dark, with contrasts that WCAG 2.2 AA asks for.
enum HTMLStyle {
  /// The style sheet.
  static let text = [colours, frame, overview, table, diagnosis, small].joined(separator: "\n")

  private static let colours = #"""
    :root {
      color-scheme: light;
      --ground: #f4f6f8; --surface: #ffffff; --raised: #f0f3f6; --text: #17202c; --muted: #556170; --border: #d5dce4;
      --accent: #1a5fb4; --on-accent: #ffffff; --bad: #b3261e; --doubt: #8a5300; --good: #1b7a3d;
      --code: #eef2f6; --mark: #fff1d6; --shadow: 0 1px 2px rgb(16 24 40 / 8%);
      --c0: #1a5fb4; --c1: #c2541b; --c2: #2a8a62; --c3: #8a4fc4; --c4: #b8860b; --c5: #c0397f; --c6: #7a8694;
    }
    @media (prefers-color-scheme: dark) {
      :root:not([data-theme="light"]) {
        color-scheme: dark;
        --ground: #10141a; --surface: #181e26; --raised: #202834; --text: #e8edf3; --muted: #a3afbd; --border: #323c49;
        --accent: #8ab8ff; --on-accent: #0c1522; --bad: #ff8f85; --doubt: #f0b95a; --good: #6fd392;
        --code: #222b36; --mark: #3b2f17; --shadow: none;
        --c0: #6ea3f5; --c1: #ee8a57; --c2: #54bd92; --c3: #b68cec; --c4: #d8b04a; --c5: #ee78b0; --c6: #8d99a8;
      }
    }
    :root[data-theme="dark"] {
      color-scheme: dark;
      --ground: #10141a; --surface: #181e26; --raised: #202834; --text: #e8edf3; --muted: #a3afbd; --border: #323c49;
      --accent: #8ab8ff; --on-accent: #0c1522; --bad: #ff8f85; --doubt: #f0b95a; --good: #6fd392;
      --code: #222b36; --mark: #3b2f17; --shadow: none;
      --c0: #6ea3f5; --c1: #ee8a57; --c2: #54bd92; --c3: #b68cec; --c4: #d8b04a; --c5: #ee78b0; --c6: #8d99a8;
    }
    .colour-dns { --colour: #3b7ad9; } .colour-proxy { --colour: #9166d6; } .colour-firewall { --colour: #d2543f; }
    .colour-network { --colour: #d0761a; } .colour-timeout { --colour: #a58419; } .colour-service { --colour: #23917a; }
    .colour-tls { --colour: #c94f93; } .colour-checksum { --colour: #6b78e0; } .colour-auth { --colour: #b9603a; }
    .colour-module { --colour: #479447; } .colour-toolchain { --colour: #6f8194; }
    .colour-resource { --colour: #94735f; }
    .course0 { --colour: var(--c0); } .course1 { --colour: var(--c1); } .course2 { --colour: var(--c2); }
    .course3 { --colour: var(--c3); } .course4 { --colour: var(--c4); } .course5 { --colour: var(--c5); }
    .course6 { --colour: var(--c6); }
    """#

  private static let frame = #"""
    *, ::before, ::after { box-sizing: border-box; }
    [hidden] { display: none !important; }
    html { -webkit-text-size-adjust: 100%; scroll-padding-top: 4.5rem; }
    body {
      margin: 0; background: var(--ground); color: var(--text);
      font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei",
        "Noto Sans CJK SC", sans-serif;
    }
    h1, h2, h3, p, ul, ol, dl, dd, figure, pre { margin: 0; padding: 0; }
    h1 { font-size: 1.9rem; line-height: 1.2; letter-spacing: -0.015em; margin: 1.6rem 0 1rem; }
    h2 { font-size: 1.2rem; line-height: 1.3; margin-bottom: 0.8rem; }
    h3 { font-size: 1rem; margin: 0 0 0.4rem; }
    code, pre { font-family: ui-monospace, "Cascadia Mono", Consolas, "SF Mono", Menlo, "DejaVu Sans Mono", monospace; }
    code { font-size: 0.875em; overflow-wrap: anywhere; }
    a { color: var(--accent); overflow-wrap: anywhere; }
    small { font-size: 0.82rem; color: var(--muted); }
    button, input, select { font: inherit; color: inherit; }
    button, select, input {
      min-height: 2.4rem; padding: 0.3rem 0.8rem; border: 1px solid var(--border); border-radius: 8px;
      background: var(--surface); max-width: 100%;
    }
    button { cursor: pointer; }
    button:hover:not(:disabled) { border-color: var(--accent); }
    button:disabled { color: var(--muted); cursor: default; opacity: 0.6; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
    #logs:focus, article:focus { outline: none; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { left: 1rem; top: 0.5rem; z-index: 3; padding: 0.6rem 1rem; background: var(--surface); }
    .top {
      position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; align-items: center;
      justify-content: space-between; padding: 0.6rem max(1rem, calc(50vw - 39rem)); background: var(--surface);
      border-bottom: 1px solid var(--border);
    }
    .brand { display: flex; gap: 0.2rem 0.9rem; align-items: baseline; flex-wrap: wrap; color: var(--muted);
      font-size: 0.88rem; }
    .brand strong { color: var(--text); font-size: 1.1rem; letter-spacing: -0.01em; }
    .tools { display: flex; gap: 0.5rem; }
    .tools button { font-size: 0.88rem; min-height: 2.1rem; padding: 0.15rem 0.7rem; }
    main, footer { max-width: 80rem; margin: 0 auto; padding: 0 1rem; }
    main > section { margin-top: 2.4rem; }
    .lead { color: var(--muted); margin: -0.4rem 0 0.8rem; max-width: 46rem; }
    .empty { color: var(--muted); }
    .notice { background: var(--mark); border-left: 4px solid var(--doubt); padding: 0.7rem 1rem; margin: 0 0 1rem;
      border-radius: 4px; }
    footer { color: var(--muted); font-size: 0.85rem; padding: 2.5rem 1rem 2rem; }
    """#

  private static let overview = #"""
    .figures { list-style: none; display: grid; grid-template-columns: repeat(4, 1fr); gap: 0.8rem; }
    .figure {
      display: grid; grid-template-columns: 1fr auto; align-items: baseline; align-content: start; width: 100%; height: 100%;
      text-align: left; padding: 0.9rem 1.1rem; background: var(--surface); border: 1px solid var(--border);
      border-radius: 12px; box-shadow: var(--shadow); line-height: 1.35;
    }
    .figure strong { font-size: 1.7rem; font-variant-numeric: tabular-nums; letter-spacing: -0.02em; }
    .figure span { grid-column: 1 / 3; grid-row: 2; color: var(--muted); font-size: 0.92rem; }
    .figure.failure strong { color: var(--bad); }
    .figure.unknown strong { color: var(--doubt); }
    .figure.clean strong { color: var(--good); }
    .charts { display: grid; grid-template-columns: 1fr 1.7fr 1fr; gap: 0.8rem; }
    .charts figure, .card, .list, #table {
      background: var(--surface); border: 1px solid var(--border); border-radius: 12px; box-shadow: var(--shadow);
    }
    .charts figure { padding: 1rem 1.1rem; min-width: 0; }
    figcaption { font-weight: 600; margin-bottom: 0.7rem; }
    svg { display: block; max-width: 100%; height: auto; font-size: 13px; }
    svg text { fill: var(--text); }
    svg .value, svg .end { text-anchor: end; }
    svg .middle { text-anchor: middle; }
    svg .value { font-variant-numeric: tabular-nums; }
    svg .tick { fill: var(--muted); font-size: 12px; }
    svg .grid { stroke: var(--border); }
    svg .track { fill: var(--raised); }
    svg .fill { fill: var(--colour, var(--accent)); }
    svg [class^="course"] { fill: var(--colour); }
    .bar { cursor: pointer; }
    .bar .target { fill: transparent; }
    .bar:hover .target { fill: var(--raised); }
    .bar:focus { outline: none; }
    .bar:focus-visible .target { stroke: var(--accent); stroke-width: 2; }
    .legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; margin: 0.6rem 0; font-size: 0.85rem; }
    .key { display: inline-block; width: 0.7em; height: 0.7em; margin-right: 0.45em; border-radius: 3px;
      background: var(--colour); flex: none; }
    summary { cursor: pointer; }
    figure details { font-size: 0.85rem; color: var(--muted); }
    .scroll { overflow: auto; max-height: 18rem; }
    .plain { border-collapse: collapse; }
    .plain th, .plain td { padding: 0.2rem 0.6rem; text-align: left; border-bottom: 1px solid var(--border);
      white-space: nowrap; }
    .card { padding: 0.7rem 1.1rem; margin-bottom: 0.6rem; }
    .card summary { display: flex; gap: 0.9rem; align-items: baseline; }
    .card summary code { overflow: hidden; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
    .card[open] summary code { -webkit-line-clamp: none; }
    .card p { margin: 0.8rem 0 0.3rem; }
    .count { font-weight: 600; min-width: 2.5rem; font-variant-numeric: tabular-nums; }
    .inputs { padding-left: 1.2rem; }
    """#

  private static let table = #"""
    .filters { display: flex; flex-wrap: wrap; gap: 0.7rem; align-items: end; }
    .filters label { display: grid; gap: 0.2rem; font-size: 0.85rem; color: var(--muted); min-width: 0; }
    .filters input, .filters select { color: var(--text); font-size: 1rem; width: 100%; }
    .filters select { max-width: 16rem; }
    .filters .grow { flex: 1 1 16rem; }
    .found { color: var(--muted); margin: 0.8rem 0 0.5rem; font-size: 0.92rem; }
    .list, #table { border-collapse: separate; border-spacing: 0; width: 100%; overflow: hidden; }
    .list th, .list td, #table th, #table td { padding: 0.6rem 0.9rem; text-align: left; vertical-align: top;
      border-bottom: 1px solid var(--border); }
    .list tbody tr:last-child td, #table tbody tr:last-child td { border-bottom: 0; }
    .list thead th, .list thead td, #table thead th { font-size: 0.85rem; color: var(--muted); font-weight: 600; background: var(--raised); }
    .list thead th { white-space: nowrap; }
    .list + button { margin-top: 0.7rem; }
    .list td:last-child { text-align: right; }
    .list td:last-child button { font-size: 0.88rem; min-height: 2rem; padding: 0.1rem 0.7rem; white-space: nowrap; }
    .list td:first-child .tag { margin-top: 0.15rem; }
    #table { table-layout: fixed; }
    #table th:nth-child(1) { width: 28%; }
    #table th:nth-child(3), #table th:nth-child(4) { width: 9.5rem; }
    #table th:nth-child(5) { width: 11rem; }
    #table th { padding: 0.15rem 0.3rem; }
    #table th button { border: 0; background: none; font-weight: 600; padding: 0.3rem 0.6rem; width: 100%;
      text-align: left; }
    #table th button::after { content: "↕"; margin-left: 0.4em; opacity: 0.45; }
    #table th[aria-sort="ascending"] button::after { content: "↑"; opacity: 1; }
    #table th[aria-sort="descending"] button::after { content: "↓"; opacity: 1; }
    #table tbody tr { cursor: pointer; }
    #table tbody tr:hover, .list tbody tr:hover { background: var(--raised); }
    .open { border: 0; background: none; padding: 0; min-height: 1.5rem; color: var(--accent); text-align: left;
      overflow-wrap: anywhere; line-height: 1.4; }
    .open:hover { text-decoration: underline; }
    .name .open { font-size: 0.92rem; }
    .verdict { display: block; overflow-wrap: anywhere; }
    .verdict.unknown { color: var(--doubt); }
    .verdict.clean { color: var(--muted); }
    .tag { display: flex; align-items: baseline; font-size: 0.85rem; color: var(--muted); }
    .right { text-align: right !important; font-variant-numeric: tabular-nums; }
    .when { font-size: 0.88rem; white-space: nowrap; font-variant-numeric: tabular-nums; }
    .pages { display: flex; gap: 0.8rem; align-items: center; justify-content: center; margin-top: 1rem; }
    """#

  private static let diagnosis = #"""
    dialog {
      width: min(56rem, calc(100vw - 2rem)); max-height: calc(100vh - 2rem); max-height: calc(100dvh - 2rem);
      padding: 0; border: 1px solid var(--border); border-radius: 14px; background: var(--surface); color: var(--text);
      overflow: hidden;
    }
    dialog[open] { display: flex; flex-direction: column; }
    dialog::backdrop { background: rgb(8 12 18 / 60%); }
    .bar { cursor: pointer; }
    div.bar { display: flex; gap: 0.5rem; align-items: center; padding: 0.6rem 1.4rem; cursor: default;
      border-bottom: 1px solid var(--border); background: var(--raised); }
    div.bar span { margin-right: auto; color: var(--muted); font-size: 0.88rem; padding-left: 0.4rem; }
    article { overflow-y: auto; padding: 1.3rem 1.4rem 2rem; }
    article h2 { font-size: 1.45rem; margin-bottom: 0.4rem; overflow-wrap: anywhere; }
    article h2 code { font-size: 0.9em; }
    article section { margin-top: 1.5rem; }
    article p, article li { max-width: 46rem; overflow-wrap: anywhere; }
    article p + p, article p + ul, article p + ol, .code + p, article ul + p, article ol + p { margin-top: 0.7rem; }
    article ul, article ol { padding-left: 1.4rem; }
    article li + li { margin-top: 0.25rem; }
    article p code, article li code, dd code, h2 code, .verdict code, .open code {
      background: var(--code); padding: 0.1em 0.35em; border-radius: 4px; }
    .source { max-width: none; color: var(--muted); font-size: 0.88rem; margin-bottom: 0.7rem; }
    .meta .tag { display: inline-flex; padding: 0.1rem 0.6rem; border: 1px solid var(--border); border-radius: 99px;
      margin-right: 0.3rem; color: var(--text); }
    pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.86rem; line-height: 1.5; }
    .evidence { background: var(--mark); border-radius: 8px; padding: 0.7rem 0.9rem; }
    .line { display: grid; grid-template-columns: auto 1fr; gap: 0.9rem; }
    .number { color: var(--muted); text-align: right; user-select: none; min-width: 2ch; }
    .code { position: relative; margin: 0.6rem 0; background: var(--code); border-radius: 8px; }
    .code pre { padding: 0.7rem 5.2rem 0.7rem 0.9rem; }
    .code .command::before { content: attr(data-prompt); color: var(--muted); user-select: none; }
    .copy { position: absolute; top: 0.35rem; right: 0.35rem; font-size: 0.8rem; min-height: 1.8rem; padding: 0 0.6rem; }
    .ladder { list-style: none; display: flex; flex-wrap: wrap; gap: 0.4rem; padding: 0 !important; }
    .ladder li { padding: 0.15rem 0.7rem; border-radius: 99px; background: var(--raised); margin: 0 !important;
      font-size: 0.9rem; }
    .state-h { color: var(--good); } .state-u { color: var(--muted); }
    .state-f { color: var(--surface); background: var(--bad) !important; font-weight: 600; }
    article details { margin-top: 0.7rem; border: 1px solid var(--border); border-radius: 8px; padding: 0.5rem 0.9rem; }
    article details summary { font-weight: 600; }
    article details[open] summary { margin-bottom: 0.5rem; }
    dl { display: grid; grid-template-columns: auto 1fr; gap: 0.2rem 1rem; font-size: 0.92rem; }
    dt { color: var(--muted); }
    """#

  private static let small = #"""
    @media (max-width: 64rem) {
      .charts { grid-template-columns: 1fr 1fr; }
      .charts .wide { grid-column: 1 / 3; grid-row: 1; }
    }
    @media (max-width: 46rem) {
      html { scroll-padding-top: 1rem; }
      .top { position: static; }
      h1 { font-size: 1.5rem; margin-top: 1.2rem; }
      .figures { grid-template-columns: 1fr 1fr; }
      .charts { grid-template-columns: minmax(0, 1fr); }
      .charts .wide { grid-column: auto; grid-row: auto; }
      .filters label, .filters select { flex: 1 1 40%; max-width: none; }
      .filters .grow { flex-basis: 100%; }
      .list thead { display: none; }
      .list, .list tbody, .list tr, .list td, #table, #table tbody, #table tr, #table td { display: block; width: 100%; }
      #table thead, #table thead tr { display: flex; flex-wrap: wrap; }
      #table th, #table th:nth-child(n) { width: auto; border: 0; background: none; }
      #table thead { background: var(--raised); border-bottom: 1px solid var(--border); }
      .list tr, #table tbody tr { padding: 0.7rem 0.9rem; border-bottom: 1px solid var(--border); }
      .list tbody tr:last-child, #table tbody tr:last-child { border-bottom: 0; }
      .list td, #table td { border: 0 !important; padding: 0.12rem 0; text-align: left !important; }
      .list td[data-label]:not(:first-child)::before, #table td[data-label]:nth-child(n+3)::before {
        content: attr(data-label) " "; color: var(--muted); font-size: 0.85rem; margin-right: 0.4rem; }
      #table td:nth-child(n+3), .list td:nth-child(n+2):not(:last-child) { display: inline-flex; align-items: baseline;
        width: auto; margin-right: 1rem; font-size: 0.9rem; }
      dialog { width: 100vw; max-width: 100vw; height: 100dvh; max-height: 100dvh; border: 0; border-radius: 0; margin: 0; }
      div.bar, article { padding-left: 1rem; padding-right: 1rem; }
      .code pre { padding-right: 0.9rem; }
      .copy { position: static; margin: 0 0.5rem 0.5rem; }
    }
    @media print {
      .tools, .filters, .pages, .top, .list td:last-child, .copy { display: none; }
      body { background: #ffffff; }
    }
    """#
}
