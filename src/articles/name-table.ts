/** Gives a table from Markdown a caption, and each cell the name of its column, which phones show in the cell. */
import { HTMLElement, parse } from 'node-html-parser';

/**
 * @param html one table, as Markdown renders it
 * @param where the tag and its page, for errors
 * @returns the table with its caption
 */
export function nameTable(html: string, caption: string, where: string): string {
  const root = parse(html);
  const table = root.querySelector('table');
  if (!table) {
    throw new Error(
      `${where} has no table in it. Write a Markdown table inside the tag, with an empty line before and after.`,
    );
  }
  table.classList.add('stacks');
  const columns = table.querySelectorAll('thead th').map((head) => head.textContent.trim());
  for (const row of table.querySelectorAll('tbody tr')) {
    for (const [index, cell] of row.querySelectorAll('td').entries()) {
      cell.setAttribute('data-column', columns[index] ?? '');
    }
  }
  const name = new HTMLElement('caption', {}, '', table);
  name.textContent = caption;
  table.childNodes.unshift(name);
  return root.toString();
}
