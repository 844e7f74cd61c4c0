import { deepStrictEqual, ok } from 'node:assert/strict';

/** A scenario whose gateway lists only some tools: each as the server describes it, to the order of its members. */
export const filtered = (mode, isListed) => ({
  policy: (server) => ({ mode, tools: server.filter.tools }),
  async run(session) {
    return { listed: await session.use('listTools'), pages: await session.pages('tools/list') };
  },
  judge({ direct, gateway, server }) {
    const keep = ({ name }) => isListed(server.filter.matches(name));
    const all = direct.outcome.listed.tools;
    const some = all.filter(keep);
    ok(some.length > 0 && some.length < all.length, 'the filter leaves some tools and removes some');
    deepStrictEqual(texts(gateway.outcome.listed.tools), texts(some));

    const pages = direct.outcome.pages.map((page) => ({ ...page, tools: page.tools.filter(keep) }));
    deepStrictEqual(texts(gateway.outcome.pages), texts(pages));
    deepStrictEqual(gateway.received, direct.received);
  },
});

const texts = (values) => values.map((value) => JSON.stringify(value));
