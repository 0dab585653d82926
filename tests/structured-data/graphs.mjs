// Writes the structured data of saved pages as TypeScript, a file a page: graphs.mjs PAGES GRAPHS
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [pages, graphs] = process.argv.slice(2);
const block = /<script type="application\/ld\+json">(.*?)<\/script>/gs;
const files = readdirSync(pages, { recursive: true }).filter(file => file.endsWith('.html'));
for (const file of files) {
  const found = [...readFileSync(join(pages, file), 'utf8').matchAll(block)].map(match => JSON.parse(match[1]));
  if (found.length !== 1) {
    console.error(`${file} holds ${found.length} blocks of structured data, not one.`);
    process.exit(1);
  }
  const name = file.replaceAll(/[\\/]/g, '-').replace('.html', '.ts');
  writeFileSync(join(graphs, name), `import type { Graph } from 'schema-dts';\n\nexport const graph: Graph = ${JSON.stringify(found[0], null, 2)};\n`);
}
console.log(`${files.length} pages hold structured data`);
