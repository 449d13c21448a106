import { addresses } from '../support/browser.ts';
import { testEveryPage } from '../support/every-page.ts';

testEveryPage(addresses.filter((address) => address.startsWith('/claims/')));
