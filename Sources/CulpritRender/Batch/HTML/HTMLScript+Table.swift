extension HTMLScript {
  /// The table of all logs: filters, order, pages.
  static let table = #"""
    let found = rows;
    const hasTimes = rows.some((row) => row.last !== null);
    const columns = [
      { name: "log", key: (row) => row.name }, { name: "verdict", key: (row) => plainTitle(row) },
      { name: "category", key: (row) => causeOf(row)?.category ?? "" },
      { name: "confidence", key: (row) => row.confidence },
      ...(hasTimes ? [{ name: "time", key: (row) => row.last ?? -1 }] : [])
    ];

    // What a search looks through, made when it is first needed.
    function haystack(row) {
      if (row.haystackLanguage !== state.language) {
        const values = Object.values(row.facts).map((value) => typeof value === "string" ? value : value[0]);
        row.haystack = [row.name, plainTitle(row), causeOf(row)?.id ?? "", ...values,
          ...row.lines.map((line) => line[1])].join("\n").toLowerCase();
        row.haystackLanguage = state.language;
      }
      return row.haystack;
    }

    function search() {
      const needles = state.query.toLowerCase().split(/\s+/).filter((needle) => needle);
      found = rows.filter((row) => (!state.outcome || row.outcome === state.outcome)
        && (!state.category || causeOf(row)?.category === state.category)
        && (!state.cause || causeOf(row)?.id === state.cause)
        && needles.every((needle) => haystack(row).includes(needle)));
      const column = columns.find((candidate) => candidate.name === state.sort);
      if (column) {
        const keys = new Map(found.map((row) => [row, column.key(row)]));
        const sign = state.descending ? -1 : 1;
        const collator = new Intl.Collator(locale(), { numeric: true });
        const compare = (a, b) => typeof a === "number" ? a - b : collator.compare(a, b);
        found.sort((a, b) => sign * compare(keys.get(a), keys.get(b)) || a.index - b.index);
      }
      state.page = Math.min(state.page, Math.max(0, Math.ceil(found.length / pageSize) - 1));
      drawTable();
    }

    function drawTableHead() {
      const cells = columns.map((column) => make("th", { scope: "col",
        "aria-sort": state.sort === column.name ? (state.descending ? "descending" : "ascending") : "none" },
        make("button", { type: "button", onclick: () => {
          state.descending = state.sort === column.name && !state.descending;
          state.sort = column.name;
          state.page = 0;
          search();
          drawTableHead();
          $("table").querySelector(`th:nth-child(${columns.indexOf(column) + 1}) button`).focus();
        } }, word(column.name))));
      $("table").tHead.replaceChildren(make("tr", {}, cells));
    }

    function tableRow(row) {
      const cause = causeOf(row);
      const verdict = cause ? titleNodes(cause, row.facts) : [plainTitle(row)];
      const cells = [
        make("td", { class: "name", "data-label": word("log") },
          make("button", { type: "button", class: "open", onclick: () => openLog(row.index) }, row.name)),
        make("td", { "data-label": word("verdict") }, make("span", { class: "verdict " + row.outcome }, verdict),
          cause ? make("small", {}, cause.id) : null),
        make("td", { "data-label": word("category") }, cause ? make("span", { class: "tag" },
          make("span", { class: "key colour-" + cause.category }), categoryName(cause.category)) : "–"),
        make("td", { "data-label": word("confidence") }, row.confidence < 0 ? "–" : word("confidence" + row.confidence))
      ];
      if (hasTimes) cells.push(make("td", { class: "when", "data-label": word("time") },
        row.last === null ? "–" : moment(row.last)));
      return make("tr", { onclick: (event) => { if (!event.target.closest("button")) openLog(row.index); } }, cells);
    }

    function drawTable() {
      const start = state.page * pageSize;
      const visible = found.slice(start, start + pageSize);
      $("table").tBodies[0].replaceChildren(...visible.map(tableRow));
      $("table").hidden = !found.length;
      fill("found", found.length ? word("found", number(found.length), number(rows.length)) : word("noneFound"));
      fill("page", found.length ? word("page", number(start + 1), number(start + visible.length), number(found.length)) : "");
      $("earlier").disabled = start === 0;
      $("later").disabled = start + pageSize >= found.length;
      $("earlier").parentElement.hidden = found.length <= pageSize;
    }

    function options(id, entries) {
      fill(id, make("option", { value: "" }, word("all")), entries.map(([value, text]) => make("option", { value }, text)));
      $(id).value = state[id];
    }
    function drawFilters() {
      options("outcome", ["failure", "unknown", "clean"].filter((outcome) => summary.outcomes[outcome])
        .map((outcome) => [outcome, word("outcome-" + outcome)]));
      options("category", Object.entries(summary.categories).filter((entry) => entry[1])
        .map(([category]) => [category, categoryName(category)]));
      options("cause", summary.causes.map((cause) => [cause.cause, `${cause.cause} (${number(cause.logs)})`]));
      $("query").value = state.query;
    }

    // Shows the table with these filters alone.
    function show(filters) {
      Object.assign(state, { query: "", outcome: "", category: "", cause: "", page: 0 }, filters);
      drawFilters();
      search();
      $("logs").scrollIntoView();
      $("logs").focus({ preventScroll: true });
    }

    function wireTable() {
      for (const id of ["outcome", "category", "cause"]) {
        $(id).addEventListener("change", () => { state[id] = $(id).value; state.page = 0; search(); });
      }
      $("query").addEventListener("input", later(() => { state.query = $("query").value; state.page = 0; search(); }, 120));
      $("reset").addEventListener("click", () => { show({}); $("query").focus(); });
      const turn = (step) => { state.page += step; drawTable(); $("found").scrollIntoView({ block: "nearest" }); };
      $("earlier").addEventListener("click", () => turn(-1));
      $("later").addEventListener("click", () => turn(1));
      document.addEventListener("keydown", (event) => {
        if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || $("diagnosis").open
          || event.target.closest("input, select, textarea")) return;
        event.preventDefault();
        $("query").focus();
      });
    }
    """#
}
