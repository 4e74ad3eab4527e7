extension HTMLScript {
  /// Bar charts and the course over time, drawn to the width there is.
  static let charts = #"""
    const courseColours = 6;

    function width(id) { return Math.max(220, Math.floor($(id).clientWidth)); }

    // Bars under their names; each is a button that filters the table.
    function bars(id, items, choose, label) {
      if (!items.length) return fill(id, make("p", { class: "empty" }, word(id === "hosts" ? "noHosts" : "nothing")));
      const span = width(id), step = 38, most = Math.max(...items.map((item) => item.logs));
      const groups = items.map((item, index) => {
        const value = number(item.logs);
        const room = Math.max(8, Math.floor((span - 8 * value.length - 24) / 7.4));
        const name = item.name.length > room ? item.name.slice(0, room - 1) + "…" : item.name;
        const act = () => choose(item);
        return make("g", { class: "bar", role: "button", tabindex: "0", transform: `translate(0 ${index * step})`,
          "aria-label": item.name + word("colon") + value, onclick: act,
          onkeydown: (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); act(); } } },
          make("title", {}, item.name + word("colon") + value),
          make("rect", { class: "target", x: 0, y: 0, width: span, height: step - 4, rx: 4 }),
          make("text", { x: 4, y: 15 }, name),
          make("text", { x: span - 4, y: 15, class: "value" }, value),
          make("rect", { class: "track", x: 4, y: 22, width: span - 8, height: 7, rx: 3.5 }),
          make("rect", { class: "fill " + (item.colour ?? ""), x: 4, y: 22, height: 7, rx: 3.5,
            width: Math.max(4, (span - 8) * item.logs / most) }));
      });
      fill(id, make("svg", { width: span, height: items.length * step, viewBox: `0 0 ${span} ${items.length * step}`,
        role: "group", "aria-label": label }, groups));
    }

    // Days, or weeks where there are too many days for columns.
    function course() {
      const dayNumber = (text) => Math.round(Date.parse(text + "T00:00:00Z") / 86400000);
      const causes = summary.causes.filter((cause) => cause.days.length);
      if (!causes.length) return null;
      const all = causes.flatMap((cause) => cause.days.map((entry) => dayNumber(entry.day)));
      const first = all.reduce((a, b) => Math.min(a, b)), last = all.reduce((a, b) => Math.max(a, b));
      const step = Math.max(1, Math.ceil((last - first + 1) / 45));
      const columns = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => ({
        day: new Date((first + index * step) * 86400000).toISOString().slice(0, 10),
        parts: new Array(courseColours + 1).fill(0)
      }));
      causes.forEach((cause, rank) => cause.days.forEach((entry) => {
        const column = columns[Math.floor((dayNumber(entry.day) - first) / step)];
        column.parts[Math.min(rank, courseColours)] += entry.logs;
      }));
      const names = causes.slice(0, courseColours).map((cause) => cause.cause);
      if (causes.length > courseColours) names.push(word("otherCauses"));
      return { columns, names };
    }

    function niceCeiling(value) {
      const power = 10 ** Math.floor(Math.log10(value));
      return [1, 2, 4, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= value);
    }

    function timeChart() {
      const data = course();
      if (!data) return fill("days", make("p", { class: "empty" }, word("noTimes")));
      const span = width("days"), height = 230, left = 40, bottom = 24, top = 8, plot = height - top - bottom;
      const totals = data.columns.map((column) => column.parts.reduce((a, b) => a + b, 0));
      const most = Math.max(2, niceCeiling(Math.max(...totals)));
      const y = (value) => top + plot - plot * value / most;
      const step = (span - left) / data.columns.length;
      const thick = Math.max(2, Math.min(46, step * 0.72));
      const lines = [0, most / 2, most].map((value) => make("g", {},
        make("line", { class: "grid", x1: left, x2: span, y1: y(value), y2: y(value) }),
        make("text", { class: "tick end", x: left - 8, y: y(value) + 4 }, number(value))));
      let free = 0;
      const columns = data.columns.map((column, index) => {
        let below = 0;
        const x = left + index * step + (step - thick) / 2;
        const parts = column.parts.map((count, rank) => {
          if (!count) return null;
          below += count;
          return make("rect", { class: "course" + rank, x, width: thick, y: y(below), height: plot * count / most },
            make("title", {}, `${column.day} · ${data.names[rank]}: ${number(count)}`));
        });
        const middle = Math.min(span - 36, Math.max(left + 12, x + thick / 2));
        const label = middle - 40 < free ? null
          : make("text", { class: "tick middle", x: middle, y: height - 6 }, column.day);
        if (label) free = middle + 40;
        return make("g", {}, parts, label);
      });
      const legend = make("ul", { class: "legend" }, data.names.map((name, rank) =>
        make("li", {}, make("span", { class: "key course" + rank }), name)));
      const table = make("table", { class: "plain" },
        make("thead", {}, make("tr", {}, make("th", {}, word("day")), data.names.map((name) => make("th", {}, name)))),
        make("tbody", {}, data.columns.filter((_, index) => totals[index]).map((column) => make("tr", {},
          make("td", {}, column.day), data.names.map((_, rank) => make("td", { class: "right" },
            number(column.parts[rank])))))));
      const open = $("days").querySelector("details")?.open;
      fill("days", make("svg", { width: span, height, viewBox: `0 0 ${span} ${height}`, role: "img",
        "aria-label": word("overTime") }, lines, columns), legend,
        make("details", { open }, make("summary", {}, word("asTable")), make("div", { class: "scroll" }, table)));
    }

    let drawnWidth = 0;
    function drawCharts() {
      drawnWidth = $("days").clientWidth;
      const categories = Object.entries(summary.categories).filter((entry) => entry[1])
        .map(([category, logs]) => ({ name: categoryName(category), logs, category, colour: "colour-" + category }))
        .sort((a, b) => b.logs - a.logs);
      bars("categories", categories, (item) => show({ category: item.category }), word("byCategory"));
      bars("hosts", summary.hosts.slice(0, 10), (item) => show({ query: item.name }), word("byHost"));
      timeChart();
    }
    """#
}
