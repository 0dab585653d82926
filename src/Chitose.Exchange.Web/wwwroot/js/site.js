// Nothing on the site needs this script; it only adds comfort.
(() => {
  // The language chosen in the header is remembered for the addresses that name none: "/" and "/p/…".
  document.querySelector(".languages")?.addEventListener("click", event => {
    const segment = event.target.closest("a")?.dataset.language;
    if (segment) {
      document.cookie = `__Host-lang=${segment}; Secure; Path=/; SameSite=Lax; Max-Age=31536000`;
    }
  });

  // The wish for readings above Japanese words is kept in this browser.
  const furigana = document.getElementById("furigana");
  if (furigana) {
    const key = "furigana";
    try {
      furigana.checked = localStorage.getItem(key) === "on";
      furigana.addEventListener("change", () => localStorage.setItem(key, furigana.checked ? "on" : "off"));
    } catch {
      // Storage may be switched off in the browser; the box then works for this page alone.
    }
  }

  // The time at the partner's place, now.
  for (const clock of document.querySelectorAll("[data-clock]")) {
    const format = new Intl.DateTimeFormat(document.documentElement.lang, {
      timeZone: clock.dataset.clock, weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
    });
    const show = () => { clock.querySelector("span").textContent = format.format(new Date()); };
    show();
    clock.hidden = false;
    setInterval(show, 30000);
  }
})();
