/// The page's script, part by part. It uses no library, and shows what came from logs as text nodes only.
enum HTMLScript {
  /// Reading the data, words, and small helpers.
  static let foundation = #"""
    "use strict";
    const $ = (id) => document.getElementById(id);
    const rows = JSON.parse($("rows").textContent).slice(0, -1).map((row, index) => ({
      index, name: row[0], outcome: row[1], cause: row[2], confidence: row[3], reason: row[4], facts: row[5],
      lines: row[6], count: row[7], first: row[8], last: row[9], bytes: row[10], size: row[11], others: row[12],
      stages: row[13]
    }));
    const report = JSON.parse($("report").textContent);
    const summary = report.summary;
    const state = {
      language: report.language, theme: "auto", query: "", outcome: "", category: "", cause: "",
      sort: "", descending: false, page: 0, allCauses: false, open: -1
    };
    const pageSize = 50;

    // Settings outlive the page where the browser keeps them for local files.
    function remember(name, value) { try { localStorage.setItem("culprit-" + name, value); } catch { return; } }
    function recall(name) { try { return localStorage.getItem("culprit-" + name); } catch { return null; } }

    function word(name, ...values) {
      const text = report.words[state.language][name] ?? name;
      return text.split("{}").reduce((left, right, index) => left + (values[index - 1] ?? "") + right);
    }

    // Makes an element. Children are elements or texts; a text can never become an element.
    function make(tag, attributes, ...children) {
      const svg = ["svg", "g", "rect", "text", "line", "title"].includes(tag);
      const node = svg ? document.createElementNS("http://www.w3.org/2000/svg", tag) : document.createElement(tag);
      for (const [name, value] of Object.entries(attributes ?? {})) {
        if (value === null || value === undefined || value === false) continue;
        if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
        else node.setAttribute(name, value === true ? "" : value);
      }
      node.append(...children.flat().filter((child) => child !== null && child !== undefined));
      return node;
    }
    function fill(id, ...children) { $(id).replaceChildren(...children.flat().filter((child) => child !== null)); }

    const locale = () => state.language === "zh" ? "zh-CN" : "en";
    const number = (value) => value.toLocaleString(locale());
    const percent = (part, all) => (all ? part / all : 0).toLocaleString(locale(), { style: "percent",
      maximumFractionDigits: 1 });
    function size(bytes) {
      const units = ["B", "KiB", "MiB", "GiB", "TiB"];
      let unit = 0;
      while (bytes >= 1024 && unit < units.length - 1) { bytes /= 1024; unit += 1; }
      return bytes.toLocaleString(locale(), { maximumFractionDigits: unit ? 1 : 0 }) + " " + units[unit];
    }
    const moment = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 16).replace("T", " ");
    const counted = (what, count) => count === 1 ? word("one" + what) : word(`many${what}s`, number(count));
    function period(first, last) {
      const [start, end] = [moment(first), moment(last)];
      const rest = start.slice(0, 10) === end.slice(0, 10) ? end.slice(11) : end;
      return (start === end ? start : start + " – " + rest) + " UTC";
    }
    const day = (text) => text ? text.slice(0, 10) : "";
    const categoryName = (category) => word("category-" + category);
    const causeOf = (row) => row.cause < 0 ? null : report.causes[row.cause];

    function later(action, delay) {
      let timer = 0;
      return () => { clearTimeout(timer); timer = setTimeout(action, delay); };
    }
    """#
}
