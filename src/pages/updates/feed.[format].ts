import type { APIRoute } from 'astro';
import { addressOnSite } from '../../corpus/addresses.ts';
import { changesAsAtom, changesAsRss } from '../../history/feeds.ts';
import { loadChanges } from '../../history/history.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () =>
  ['atom', 'rss'].map((format) => ({ params: { format }, props: { format } }));

export const GET: APIRoute<{ format: string }> = async ({ props: { format } }) => {
  const write = format === 'atom' ? changesAsAtom : changesAsRss;
  const text = write(await loadChanges(), site, addressOnSite, `/updates/feed.${format}`);
  const type = `application/${format}+xml; charset=utf-8`;
  return new Response(text, { headers: { 'content-type': type } });
};
