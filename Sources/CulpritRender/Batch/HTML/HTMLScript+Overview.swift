extension HTMLScript {
  /// What stands above the table: figures, causes, unexplained failures; and what stands below it.
  static let overview = #"""
    const shownCauses = 12;

    function drawHead() {
      const outcomes = summary.outcomes, failed = outcomes.failure + outcomes.unknown;
      const headline = !summary.logs ? word("headlineEmpty")
        : summary.logs === 1 ? word(failed ? "headlineOne" : "headlineOneClean")
          : failed ? word("headline", number(failed), number(summary.logs)) : word("headlineClean", number(summary.logs));
      fill("headline", headline);
      document.title = headline + " · culprit";
      const [start, end] = [day(summary.firstSeen), day(summary.lastSeen)];
      const span = !start ? "" : " · " + (start === end ? start : word("span", start, end));
      fill("extent", [counted("Log", summary.logs), size(summary.bytes), counted("Line", summary.lines)]
        .join(word("clauseSeparator")) + span);
      const mayPass = summary.retries.later + summary.retries.now;
      const figures = [["failure", outcomes.failure, "known"], ["unknown", outcomes.unknown, "unknown"],
        ["clean", outcomes.clean, "clean"]].map(([outcome, count, name]) => make("li", {},
        make("button", { type: "button", class: "figure " + outcome, onclick: () => show({ outcome }) },
          make("strong", {}, number(count)), make("span", {}, word(name)),
          make("small", {}, percent(count, summary.logs)))));
      figures.push(make("li", {}, make("div", { class: "figure" }, make("strong", {}, number(mayPass)),
        make("span", {}, word("retryHelps")), make("small", {}, percent(mayPass, summary.logs)))));
      fill("figures", figures);
      fill("notices", summary.partial ? make("p", { class: "notice" }, word("partial")) : null,
        report.redacted ? null : make("p", { class: "notice" }, word("bare")));
      fill("footer", word(report.redacted ? "footer" : "footerBare"));
    }

    // The first log of a cause is the one whose diagnosis opens.
    function openCause(id) {
      const row = rows.find((candidate) => causeOf(candidate)?.id === id);
      if (row) openLog(row.index);
    }

    function drawCauses() {
      if (!summary.causes.length) return fill("causes", make("p", { class: "empty" }, word("nothing")));
      const known = new Map(report.causes.map((cause) => [cause.id, cause]));
      const failed = summary.outcomes.failure + summary.outcomes.unknown;
      const list = state.allCauses ? summary.causes : summary.causes.slice(0, shownCauses);
      const body = list.map((entry) => {
        const cause = known.get(entry.cause);
        const title = cause ? titleNodes(cause, {}) : [entry.title];
        return make("tr", {},
          make("td", { "data-label": word("cause") },
            make("button", { type: "button", class: "open", onclick: () => openCause(entry.cause) }, title),
            make("span", { class: "tag" }, make("span", { class: "key colour-" + entry.category }), entry.cause)),
          make("td", { class: "right", "data-label": word("logCount") }, number(entry.logs)),
          make("td", { class: "right", "data-label": word("share") }, percent(entry.logs, failed)),
          make("td", { "data-label": word("retry") }, word("retryShort-" + entry.retry)),
          make("td", { class: "when", "data-label": word("seen") }, entry.firstSeen
            ? [day(entry.firstSeen), day(entry.lastSeen)].filter((text, index, all) => all.indexOf(text) === index)
              .join(" – ") : "–"),
          make("td", {}, make("button", { type: "button", onclick: () => show({ cause: entry.cause }) },
            word("showLogs"))));
      });
      const head = make("tr", {}, make("th", { scope: "col" }, word("cause")),
        make("th", { scope: "col", class: "right" }, word("logCount")),
        make("th", { scope: "col", class: "right" }, word("share")), make("th", { scope: "col" }, word("retry")),
        make("th", { scope: "col" }, word("seen")), make("td", {}));
      const more = list.length < summary.causes.length ? make("button", { type: "button", onclick: () => {
        state.allCauses = true;
        drawCauses();
      } }, word("moreCauses", number(summary.causes.length))) : null;
      fill("causes", make("table", { class: "list" }, make("thead", {}, head), make("tbody", {}, body)), more);
    }

    function drawUnexplained() {
      $("unexplained").hidden = !summary.unexplained.length;
      fill("groups", summary.unexplained.map((group) => make("details", { class: "card" },
        make("summary", {}, make("span", { class: "count" }, number(group.logs)), make("code", {}, group.template)),
        make("p", {}, make("strong", {}, word("sample")), " ", make("code", {}, place(group.example))),
        codeBlock([group.example.text], null),
        make("p", {}, make("strong", {}, word("skeleton"))), codeBlock(group.ruleSkeleton.split("\n"), null))));
    }
    function locationName(location) { return [location.path, ...location.members].join("!/"); }
    function place(example) { return locationName(example.location) + ":" + example.line; }

    function drawSkipped() {
      $("skipped").hidden = !summary.skippedTotal && !summary.binaryFiles;
      const hidden = summary.skippedTotal - summary.skipped.length;
      fill("inputs", make("ul", { class: "inputs" }, summary.skipped.map((input) => make("li", {},
        make("code", {}, locationName(input.location)), word("colon") + input.reason)),
        hidden > 0 ? make("li", {}, word("skippedMore", number(hidden))) : null),
        summary.binaryFiles ? make("p", {}, word("binary", number(summary.binaryFiles))) : null);
    }
    """#
}
