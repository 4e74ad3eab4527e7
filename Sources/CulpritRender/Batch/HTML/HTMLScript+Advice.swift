extension HTMLScript {
  /// Filling the facts of a log into the titles and remedies of causes: the same rules as in every other report.
  static let advice = #"""
    const inCommand = 3, inline = 8, everywhere = 15, longestInProse = 200;

    // A fact as stored: a text that may stand anywhere, or [text, contexts, form in commands].
    function fact(facts, name) {
      const stored = facts[name];
      if (stored === undefined) return null;
      return typeof stored === "string" ? { text: stored, contexts: everywhere, command: stored }
        : { text: stored[0], contexts: stored[1], command: stored[2] ?? stored[0] };
    }
    function shown(facts, name, standIn) {
      const found = fact(facts, name);
      if (!found) return standIn ?? "<" + name + ">";
      const letters = Array.from(found.text);
      return letters.length > longestInProse ? letters.slice(0, longestInProse - 1).join("") + "…" : found.text;
    }
    function inCode(pieces, facts, context) {
      return pieces.map((piece) => {
        if (typeof piece === "string") return piece;
        const [name, allowed, standIn] = piece;
        const found = fact(facts, name);
        if (!found) return standIn ?? "<" + name + ">";
        if (!allowed || !(found.contexts & context)) return "<" + name + ">";
        return context & inCommand ? found.command : found.text;
      }).join("");
    }
    // {host}:{port} without a port is {host}.
    function withoutUnknownPorts(pieces, facts) {
      if (facts.port !== undefined) return pieces;
      const kept = [];
      for (const piece of pieces) {
        const before = kept.at(-1);
        if (typeof piece !== "string" && piece[0] === "port" && piece[2] === null
          && typeof before === "string" && before.endsWith(":")) kept[kept.length - 1] = before.slice(0, -1);
        else kept.push(piece);
      }
      return kept;
    }
    function link(label, address) {
      return address.startsWith("https://") || address.startsWith("http://")
        ? make("a", { href: address, rel: "noopener noreferrer", target: "_blank" }, label) : label;
    }
    function spans(list, facts) {
      return list.flatMap(([kind, inside, address]) => {
        if (kind === "b") return [make("strong", {}, spans(inside, facts))];
        if (kind === "a") return [link(inside, address)];
        const pieces = withoutUnknownPorts(inside, facts);
        if (kind === "c") {
          const alone = inside.length === 1 && typeof inside[0] !== "string";
          return [make("code", {}, alone ? shown(facts, inside[0][0], inside[0][2]) : inCode(pieces, facts, inline))];
        }
        return pieces.map((piece) => {
          if (typeof piece === "string") return piece;
          if (facts[piece[0]] === undefined && piece[2] !== null) return piece[2];
          return make("code", {}, shown(facts, piece[0], piece[2]));
        });
      });
    }
    function copyButton(text) {
      if (!navigator.clipboard) return null;
      const button = make("button", { type: "button", class: "copy", onclick: () =>
        navigator.clipboard.writeText(text).then(() => { button.textContent = word("copied"); }, () => {}) }, word("copy"));
      return button;
    }
    function codeBlock(lines, prompt) {
      const text = lines.join("\n");
      const shownLines = lines.map((line) => make("span", { class: prompt && !line.startsWith(" ") ? "command" : "",
        "data-prompt": prompt }, line + "\n"));
      return make("div", { class: "code" }, make("pre", { tabindex: "0" }, shownLines), copyButton(text));
    }
    function blocks(list, facts) {
      return list.map(([kind, ...parts]) => {
        if (kind === "p") return make("p", {}, spans(parts[0], facts));
        if (kind === "l") {
          const items = parts[1].map((item) => make("li", {}, blocks(item, facts)));
          return parts[0] === null ? make("ul", {}, items) : make("ol", { start: parts[0] }, items);
        }
        const [context, prompted, lines] = parts;
        const prompt = prompted ? (context === 2 ? "PS> " : "$ ") : null;
        return codeBlock(lines.map((pieces) => inCode(pieces, facts, context)), prompt);
      });
    }

    // The title of a row's cause: as nodes, and as plain words.
    function titleNodes(cause, facts) { return spans(cause.title[state.language], facts); }
    function plainTitle(row) {
      const cause = causeOf(row);
      if (!cause) return row.outcome === "unknown" ? word("unknownTitle") : word("cleanText");
      return make("span", {}, titleNodes(cause, row.facts)).textContent;
    }

    // Why, fix, verify, prevent: for everybody, then for the reader's platform; the other platforms unfold.
    function adviceSections(cause, facts) {
      const entries = cause.advice[state.language].length ? cause.advice[state.language] : cause.advice.en;
      return ["why", "fix", "verify", "prevent"].flatMap((part) => {
        const own = entries.filter((entry) => entry[0] === part);
        if (!own.length) return [];
        const general = own.filter((entry) => entry[1] === null);
        const platforms = own.filter((entry) => entry[1] !== null);
        platforms.sort((a, b) => (b[1] === report.platform) - (a[1] === report.platform));
        const unfolds = platforms.map((entry) => make("details", { open: entry[1] === report.platform || !general.length },
          make("summary", {}, word("platform-" + entry[1])), blocks(entry[2], facts)));
        return [make("section", {}, make("h3", {}, word(part)), general.flatMap((entry) => blocks(entry[2], facts)),
          unfolds)];
      });
    }
    """#
}
