// rate.mjs BASE PATHS: rates one page of each type in every language, and says what keeps a page from 100.
import { readFileSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [base, list] = process.argv.slice(2);
const categories = ["accessibility", "best-practices", "seo"];

// Pages that search engines are told not to keep, and those that say that something is not there.
const unlisted = { audits: ["is-crawlable"] };
const missing = { audits: ["is-crawlable", "http-status-code", "errors-in-console"] };

const paths = readFileSync(list, "utf8").trim().split("\n");
const languages = [...new Set(paths.map(path => path.split("/")[1]))];

// Of partners, events and programs the first; every other page is a type of its own.
const listed = languages.flatMap(language => {
  const types = new Map();
  for (const path of paths.filter(path => path.startsWith(`/${language}/`))) {
    const [, , room, slug] = path.split("/");
    const type = slug ? `${room}/…` : room;
    if (!types.has(type)) types.set(type, { path, skipped: { audits: [] } });
  }
  return [...types.values()];
});
const partner = paths.find(path => path.includes("/partners/")).split("/").at(-1);
const others = languages.flatMap(language => [
  { path: `/${language}/partners/${partner}/handout`, skipped: unlisted },
  { path: `/${language}/partners/${partner}/panel`, skipped: unlisted },
  { path: `/${language}/search?q=Anchorage`, skipped: unlisted },
  { path: `/${language}/no-such-page`, skipped: missing },
]);

const chrome = await launch({ chromeFlags: ["--headless=new", "--no-sandbox"] });
let short = 0;
try {
  for (const { path, skipped } of [...listed, ...others]) {
    const result = await lighthouse(base + path, {
      port: chrome.port, onlyCategories: categories, skipAudits: skipped.audits, ignoreStatusCode: skipped === missing,
      throttlingMethod: "provided", disableStorageReset: true, logLevel: "error",
    });
    const { audits, categories: rated, runtimeError } = result.lhr;
    const scores = categories.map(category => Math.round((rated[category].score ?? 0) * 100));
    const whole = !runtimeError && scores.every(score => score === 100);
    console.log(`${scores.join(" ")} ${path}`);
    if (whole) continue;
    short++;
    if (runtimeError) console.log(`  ${runtimeError.message}`);
    for (const category of categories) {
      for (const { id, weight } of rated[category].auditRefs) {
        const { score, scoreDisplayMode, title } = audits[id];
        if (weight > 0 && scoreDisplayMode !== "notApplicable" && score !== null && score < 1) {
          const places = (audits[id].details?.items ?? []).slice(0, 3).map(item => item.node?.snippet ?? item.description ?? item.url ?? "");
          console.log(`  ${category}: ${title} (${id})`, places.join(" · "));
        }
      }
    }
  }
} finally {
  chrome.kill();
}

console.log(`${listed.length + others.length} pages rated, ${short} below 100`);
process.exitCode = short === 0 ? 0 : 1;
