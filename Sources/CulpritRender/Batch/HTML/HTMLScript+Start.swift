extension HTMLScript {
  /// Language, theme, and the first drawing.
  static let start = #"""
    const themes = ["auto", "light", "dark"];

    function drawWords() {
      document.documentElement.lang = locale();
      for (const node of document.querySelectorAll("[data-t]")) node.textContent = word(node.dataset.t);
      for (const node of document.querySelectorAll("[id][data-label]")) {
        node.setAttribute("aria-label", word(node.dataset.label));
        node.title = word(node.dataset.label);
      }
      document.querySelector(".pages").setAttribute("aria-label", word("pages"));
      fill("language", word("otherLanguage"));
      $("language").lang = state.language === "zh" ? "en" : "zh-CN";
      drawTheme();
    }

    function drawTheme() {
      if (state.theme === "auto") delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = state.theme;
      fill("theme", word({ auto: "themeAuto", light: "themeLight", dark: "themeDark" }[state.theme]));
    }

    function drawAll() {
      drawWords();
      drawHead();
      drawCharts();
      drawCauses();
      drawUnexplained();
      drawFilters();
      drawTableHead();
      search();
      drawSkipped();
      drawArticle();
    }

    if (themes.includes(recall("theme"))) state.theme = recall("theme");
    if (["en", "zh"].includes(recall("language"))) state.language = recall("language");
    $("language").addEventListener("click", () => {
      state.language = state.language === "zh" ? "en" : "zh";
      remember("language", state.language);
      drawAll();
    });
    $("theme").addEventListener("click", () => {
      state.theme = themes[(themes.indexOf(state.theme) + 1) % themes.length];
      remember("theme", state.theme);
      drawTheme();
    });
    drawAll();
    wireTable();
    wireDialog();
    const redraw = later(() => {
      if (drawnWidth !== $("days").clientWidth) drawCharts();
    }, 100);
    new ResizeObserver(redraw).observe($("days"));
    """#
}
