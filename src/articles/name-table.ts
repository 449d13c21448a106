/** Gives a table from Markdown its name, and each cell the name of its column, for phones where rows stack. */
import { HTMLElement, parse } from 'node-html-parser';

const roles = { thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', th: 'columnheader', td: 'cell' };

/**
 * @param html one table, as Markdown renders it
 * @param where what to name in an error
 * @returns the table with its caption. Roles keep it a table for screen readers where CSS makes blocks of it.
 */
export function nameTable(html: string, caption: string, where: string): string {
  const root = parse(html);
  const table = root.querySelector('table');
  if (!table) {
    throw new Error(
      `${where} holds no table. Put a Markdown table in it, with empty lines around.`,
    );
  }
  table.setAttribute('role', 'table');
  table.classList.add('stacks');
  for (const [tag, role] of Object.entries(roles)) {
    for (const element of table.querySelectorAll(tag)) element.setAttribute('role', role);
  }
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
