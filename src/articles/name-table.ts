/** Gives a table from Markdown its name, and each cell the name of its column, for phones where rows stack. */
import { HTMLElement, parse } from 'node-html-parser';

/**
 * @param html one table, as Markdown renders it
 * @param where what to name in an error
 * @returns the table with its caption
 */
export function nameTable(html: string, caption: string, where: string): string {
  const root = parse(html);
  const table = root.querySelector('table');
  if (!table) {
    throw new Error(
      `${where} holds no table. Put a Markdown table in it, with empty lines around.`,
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
