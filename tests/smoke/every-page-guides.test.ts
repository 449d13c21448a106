import { testEveryPage } from '../support/every-page.ts';

testEveryPage((address) => address.startsWith('/articles/'));
