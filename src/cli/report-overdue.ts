/** Lists the pages that are overdue for a check: `npm run report:overdue`. The exit code is 0 even if there are some. */
import { daysOverdue, buildDate } from '../corpus/overdue.ts';
import { readCorpus } from '../corpus/read.ts';
import { pagesOf, withoutDrafts } from '../corpus/rule.ts';
import { sources } from '../sources.ts';

const today = buildDate() ?? new Date().toISOString().slice(0, 10);
const { corpus } = await readCorpus(process.cwd(), sources);
const late = pagesOf(withoutDrafts(corpus))
  .map(({ file, data }) => ({ file, dueOn: data.dueOn, days: daysOverdue(data.dueOn, today) }))
  .filter(({ days }) => days > 0)
  .toSorted((a, b) => b.days - a.days);

const count = late.length === 1 ? '1 page is' : `${String(late.length)} pages are`;
console.log(`${count} overdue for a check on ${today}.`);
for (const { file, dueOn, days } of late) {
  console.log(`  ${file}  due ${dueOn}, ${String(days)} days ago`);
}
