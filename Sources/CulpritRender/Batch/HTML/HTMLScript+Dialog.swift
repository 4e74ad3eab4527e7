extension HTMLScript {
  /// One log's diagnosis with its remedy.
  static let dialog = #"""
    function evidence(row) {
      if (!row.lines.length) return null;
      const heading = row.outcome === "unknown" ? "tellingLines" : row.lines.length === 1 ? "provingLine" : "provingLines";
      const lines = row.lines.map(([line, text]) => make("span", { class: "line" },
        make("span", { class: "number" }, String(line)), make("span", {}, text)));
      return make("section", {}, make("h3", {}, word(heading)), make("pre", { class: "evidence", tabindex: "0" }, lines),
        row.count > row.lines.length ? make("p", {}, word("linesSay", number(row.count))) : null);
    }

    function ladder(row) {
      if (!row.stages.includes("f")) return null;
      const marks = { h: "✓", f: "✗", u: "?" };
      const rungs = row.stages.match(/../g).map((pair) => make("li", { class: "state-" + pair[1] },
        marks[pair[1]] + " " + word("stage" + pair[0])));
      return make("section", {}, make("h3", {}, word("ladder").split(/[（(:：]/)[0].trim()), make("ol", { class: "ladder" }, rungs));
    }

    function factList(row) {
      const names = Object.keys(row.facts);
      if (!names.length) return null;
      return make("section", {}, make("h3", {}, word("facts")), make("dl", {}, names.flatMap((name) => [
        make("dt", {}, name), make("dd", {}, make("code", {}, shown(row.facts, name, null)))])));
    }

    function otherFindings(row) {
      if (!row.others.length) return null;
      return make("section", {}, make("h3", {}, word("others")), make("ul", {}, row.others.map(([role, cause, line, facts]) =>
        make("li", {}, make("strong", {}, word("role-" + role)), word("colon"), titleNodes(report.causes[cause], facts),
          " (", make("code", {}, report.causes[cause].id), line ? ", " + word("line", String(line)) : "", ")"))));
    }

    function references(cause) {
      if (!cause?.references.length) return null;
      return make("section", {}, make("h3", {}, word("references")), make("ul", {},
        cause.references.map((address) => make("li", {}, link(address, address)))));
    }

    function verdictLine(row, cause) {
      const reason = row.reason < 0 ? "" : report.reasons[row.reason][state.language];
      const ended = /[.。!?！？]$/.test(reason) ? "" : word("fullStop");
      return make("p", { class: "meta" }, make("span", { class: "tag" },
        make("span", { class: "key colour-" + cause.category }), cause.id), " ",
        make("strong", {}, word("confidence" + row.confidence)), reason ? word("colon") + reason + ended : word("fullStop"),
        word("sentenceSpace") + word("retry-" + cause.retry));
    }

    function article(row) {
      const cause = causeOf(row);
      const title = cause ? titleNodes(cause, row.facts) : [plainTitle(row)];
      const facts = [row.name, size(row.bytes) + word("clauseSeparator") + counted("Line", row.size),
        row.first === null ? null : period(row.first, row.last)].filter((text) => text);
      return [make("h2", { id: "diagnosis-title" }, title),
        make("p", { class: "source" }, make("code", {}, facts[0]), " · " + facts.slice(1).join(" · ")),
        cause ? verdictLine(row, cause) : row.outcome === "unknown" ? make("p", {}, word("unknownText")) : null,
        evidence(row), ladder(row), cause ? adviceSections(cause, row.facts) : null, factList(row), otherFindings(row),
        references(cause)].flat().filter((part) => part);
    }

    // The neighbours of a log are those of the table as it is filtered and ordered now.
    function neighbour(step) {
      const position = found.findIndex((row) => row.index === state.open);
      return position < 0 ? undefined : found[position + step];
    }
    function drawArticle() {
      const row = rows[state.open];
      if (!row) return;
      fill("article", article(row));
      const position = found.indexOf(row);
      fill("position", position < 0 ? "" : word("position", number(position + 1), number(found.length)));
      $("previous").disabled = !neighbour(-1);
      $("next").disabled = !neighbour(1);
    }

    function openLog(index) {
      if (!rows[index]) return;
      state.open = index;
      drawArticle();
      if (!$("diagnosis").open) $("diagnosis").showModal();
      $("article").scrollTop = 0;
      $("article").focus({ preventScroll: true });
      history.replaceState(null, "", "#log-" + (index + 1));
    }

    function wireDialog() {
      const dialog = $("diagnosis");
      const step = (count) => { const row = neighbour(count); if (row) openLog(row.index); };
      $("previous").addEventListener("click", () => step(-1));
      $("next").addEventListener("click", () => step(1));
      $("close").addEventListener("click", () => dialog.close());
      dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
      dialog.addEventListener("close", () => {
        state.open = -1;
        history.replaceState(null, "", location.pathname + location.search);
      });
      const follow = () => {
        const match = /^#log-(\d+)$/.exec(location.hash);
        if (match) openLog(Number(match[1]) - 1);
      };
      addEventListener("hashchange", follow);
      follow();
    }
    """#
}
