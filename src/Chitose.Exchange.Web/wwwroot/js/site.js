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

  // Pages are suggested while somebody types into a search form: a combobox with a list (ARIA APG).
  const suggest = input => {
    const pause = 150;
    const id = `suggestions-${document.querySelectorAll(".suggestions").length}`;
    const known = new Map();
    const box = document.createElement("div");
    const list = document.createElement("ul");
    const status = document.createElement("div");
    let waiting;
    let chosen = -1;
    let answered = "";

    box.className = "suggestions";
    list.id = id;
    list.role = "listbox";
    list.hidden = true;
    status.role = "status";
    status.className = "small quiet";
    box.append(list, status);
    input.after(box);
    input.role = "combobox";
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", id);

    const text = (words, style, language = "") => {
      const span = document.createElement("span");
      span.textContent = words;
      span.className = style;
      span.lang = language || document.documentElement.lang;
      return span;
    };
    const choose = index => {
      chosen = index;
      [...list.children].forEach((option, at) => option.setAttribute("aria-selected", at === index));
      if (index < 0) {
        input.removeAttribute("aria-activedescendant");
      } else {
        input.setAttribute("aria-activedescendant", list.children[index].id);
        list.children[index].scrollIntoView({ block: "nearest" });
      }
    };
    const show = found => {
      list.replaceChildren(...(found?.pages ?? []).map((page, at) => {
        const option = document.createElement("li");
        option.id = `${id}-${at}`;
        option.role = "option";
        option.append(text(page.title, "", page.language), " ", text(page.kind, "small quiet"));
        if (page.elsewhere) {
          option.append(" ", text(`(${page.elsewhere})`, "small quiet", page.language));
        }
        option.addEventListener("click", () => location.assign(page.address));
        return option;
      }));
      list.ariaLabel = found?.label ?? "";
      list.hidden = list.children.length === 0;
      input.setAttribute("aria-expanded", !list.hidden);
      if (status.textContent !== (found?.status ?? "")) {
        status.textContent = found?.status ?? "";
      }
      choose(-1);
    };
    const close = () => {
      clearTimeout(waiting);
      answered = "";
      show(null);
    };
    const move = step => {
      const count = list.children.length;
      if (count > 0) {
        choose(step > 0 ? (chosen + 1) % count : (Math.max(chosen, 0) + count - 1) % count);
      }
    };
    const ask = async () => {
      const typed = input.value.trim();
      try {
        if (!known.has(typed)) {
          const answer = await fetch(`${input.form.action}/suggestions?q=${encodeURIComponent(typed)}`);
          known.set(typed, answer.ok ? await answer.json() : null);
        }
        if (typed === input.value.trim() && document.activeElement === input) {
          answered = typed;
          show(known.get(typed));
        }
      } catch {
        // Without an answer there are no suggestions; the form still searches.
      }
    };
    // Also while an input method composes: it keeps the last syllable of a Korean word open until the next key.
    const typing = () => {
      clearTimeout(waiting);
      const typed = input.value.trim();
      if (typed === "") {
        close();
      } else if (typed !== answered) {
        choose(-1);
        waiting = setTimeout(ask, pause);
      }
    };

    input.addEventListener("input", typing);
    input.addEventListener("blur", close);
    box.addEventListener("mousedown", event => event.preventDefault());
    input.addEventListener("keydown", event => {
      if (event.isComposing) {
        return;
      }

      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && !list.hidden) {
        move(step);
      } else if (step && input.value.trim() !== "") {
        ask().then(() => move(step));
      } else if (event.key === "Enter" && chosen >= 0) {
        list.children[chosen].click();
      } else if (event.key === "Escape" && !list.hidden) {
        close();
      } else {
        if (["Home", "End", "ArrowLeft", "ArrowRight"].includes(event.key)) {
          choose(-1);
        }
        return;
      }
      event.preventDefault();
    });
    show(null);
  };
  document.querySelectorAll(".search-box input").forEach(suggest);
})();
