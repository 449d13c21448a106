import { testEveryPage } from '../support/every-page.ts';

testEveryPage((address) => !/^\/(claims|articles)\//.test(address));
