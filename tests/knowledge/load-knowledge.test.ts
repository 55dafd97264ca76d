import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledge, MAX_FILE_BYTES } from '../../src/knowledge/load-knowledge.ts';
import { describeProblem, knowledgeMessages } from '../../src/messages/knowledge-messages.ts';
import { knowledgeFolder } from './knowledge-folder.ts';

/** The problems of a folder that holds this one broken file beside a good one, which must load. */
async function problemOf(content: string | Uint8Array, name = 'casse.txt') {
  const { articles, problems } = await loadKnowledge(knowledgeFolder({ [name]: content, 'bon.txt': 'Bon.' }));
  expect(articles.map(({ slug }) => slug)).toEqual(['bon']);
  expect(problems).toHaveLength(1);
  return problems[0];
}

describe('loadKnowledge', () => {
  it('loads the article of this project: five paragraphs, exactly as given', async () => {
    const { articles, problems } = await loadKnowledge('knowledge');
    expect(problems).toEqual([]);
    const [article] = articles;
    expect(article).toMatchObject({ title: 'Une délégation russe à Niamey', language: 'fr' });
    const file = readFileSync('knowledge/niger-delegation-russe.txt', 'utf8');
    const lines = file
      .split('\n')
      .slice(4)
      .filter((line) => line !== '');
    expect(article?.paragraphs.map(({ text }) => text)).toEqual(lines);
    expect(article?.paragraphs.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5]);
  });

  it('reads folders within folders, sorted by slug, and nothing hidden or of another kind', async () => {
    const folder = knowledgeFolder({
      'b.txt': 'b',
      'a/z.MD': 'z',
      'a/b/c.txt': 'c',
      '.cache.md': 'non',
      '.git/x.txt': 'non',
      'notes.pdf': 'non',
      'texte.txt~': 'non',
    });
    const { articles, problems } = await loadKnowledge(folder);
    expect(articles.map(({ slug }) => slug)).toEqual(['a/b/c', 'a/z', 'b']);
    expect(problems).toEqual([]);
  });

  it('reads what the front matter says, in text and Markdown alike', async () => {
    const header =
      '---\r\ntitle: "Un titre : exact"\r\nsource: https://example.org/a\r\nauthor: A. Auteur\r\ndate: 2023-12-05T08:00:00Z\r\nlang: en-US\r\nmood: blue\r\n---\r\n';
    const folder = knowledgeFolder({
      'a.txt': `${header}Un.\r\nDeux.`,
      'b.md': `\ufeff${header}\r\n# Un titre : exact\r\n\r\nUn.`,
    });
    const { articles, problems } = await loadKnowledge(folder);
    expect(problems).toEqual([]);
    const described = {
      title: 'Un titre : exact',
      source: 'https://example.org/a',
      author: 'A. Auteur',
      publishedAt: '2023-12-05',
      language: 'en',
    };
    expect(articles).toEqual([
      {
        slug: 'a',
        ...described,
        paragraphs: [
          { ordinal: 1, text: 'Un.', section: [] },
          { ordinal: 2, text: 'Deux.', section: [] },
        ],
      },
      { slug: 'b', ...described, paragraphs: [{ ordinal: 1, text: 'Un.', section: [] }] },
    ]);
  });

  it('finds a title in the first heading, else in the file name', async () => {
    const folder = knowledgeFolder({
      'a.md': '# Le *titre*\n\nTexte.',
      'dossier/école_du-soir.txt': 'Texte.',
    });
    const { articles } = await loadKnowledge(folder);
    expect(articles.map(({ title }) => title)).toEqual(['Le titre', 'École du soir']);
  });

  it.each([
    ['title: Crue de l’Orsanne : quatre morts', 'Crue de l’Orsanne : quatre morts'],
    ['title:  Procès : « prison ferme » :  ', 'Procès : « prison ferme » :'],
    ['title: Le mot-dièse #MeToo, dix ans après', 'Le mot-dièse #MeToo, dix ans après'],
    ['title: "Dupes" : l’opposition s’emporte', '"Dupes" : l’opposition s’emporte'],
    ["title: 'Oui' : le pays vote", "'Oui' : le pays vote"],
    ['title: @verbatim : un an', '@verbatim : un an'],
    ['titre: Un bot \\ deux langues : essai', 'Un bot \\ deux langues : essai'],
    ['title: "Entre guillemets : exact" # note', 'Entre guillemets : exact'],
    ["title: 'L''été : exact'", "L'été : exact"],
    ['title: Sans suite # note', 'Sans suite'],
    ['title: >\n  Sur deux\n  lignes', 'Sur deux lignes'],
    ['title: Un titre\n  sur deux lignes', 'Un titre sur deux lignes'],
    ['title: 1984', '1984'],
    ['chapô: Reportage : ce que l’on sait\ntitle: Ici', 'Ici'],
  ])('takes a title as a person writes it: %s', async (header, title) => {
    const { articles, problems } = await loadKnowledge(
      knowledgeFolder({ 'a.md': `---\n${header}\n---\n\nTexte.`, 'b.txt': `---\r\n${header}\r\n---\r\nUn.` }),
    );
    expect(problems).toEqual([]);
    expect(articles.map((article) => article.title)).toEqual([title, title]);
  });

  it('reads French names of fields', async () => {
    const { articles } = await loadKnowledge(
      knowledgeFolder({ 'a.txt': '---\ntitre: Un\nauteur: A. Auteur\nlangue: en\n---\nTexte.' }),
    );
    expect(articles).toMatchObject([{ title: 'Un', author: 'A. Auteur', language: 'en' }]);
  });

  it('counts blank fields as absent and takes French for granted', async () => {
    const { articles } = await loadKnowledge(
      knowledgeFolder({ 'a.txt': '---\ntitle:\nsource: ""\n---\nUn.' }),
    );
    expect(articles).toEqual([
      { slug: 'a', title: 'A', language: 'fr', paragraphs: [{ ordinal: 1, text: 'Un.', section: [] }] },
    ]);
  });

  it('leaves a text that begins with a rule whole', async () => {
    const { articles } = await loadKnowledge(knowledgeFolder({ 'a.txt': '---\nUn.\nDeux.' }));
    expect(articles[0]?.paragraphs.map(({ text }) => text)).toEqual(['---', 'Un.', 'Deux.']);
  });

  it('keeps decomposed accents in the text and composes them in the slug', async () => {
    const { articles } = await loadKnowledge(
      knowledgeFolder({ 'e\u0301te\u0301.txt': 'L’e\u0301te\u0301.' }),
    );
    expect(articles[0]?.slug).toBe('été');
    expect(articles[0]?.paragraphs[0]?.text).toBe('L’e\u0301te\u0301.');
  });

  it('follows symbolic links, and ends when they loop', async () => {
    const folder = knowledgeFolder({ 'a/un.txt': 'Un.' });
    symlinkSync('..', join(folder, 'a', 'boucle'));
    symlinkSync(join('a', 'un.txt'), join(folder, 'lien.txt'));
    const { articles, problems } = await loadKnowledge(folder);
    expect(articles.map(({ slug }) => slug)).toEqual(['a/un', 'lien']);
    expect(problems).toEqual([]);
  });

  it('finds nothing in an empty folder, and says when there is none', async () => {
    const folder = knowledgeFolder({});
    expect(await loadKnowledge(folder)).toEqual({ articles: [], problems: [] });
    const missing = join(folder, 'absent');
    expect(await loadKnowledge(missing)).toEqual({
      articles: [],
      problems: [{ file: missing, kind: 'folderMissing' }],
    });
  });
});

describe('a broken file is named, with its line, and the others load', () => {
  it.each<[string, string | Uint8Array, object]>([
    ['empty', '', { kind: 'empty' }],
    ['blank', ' \n\u00a0\r\n', { kind: 'empty' }],
    ['front matter alone', '---\ntitle: Rien\n---\n', { kind: 'empty' }],
    ['Latin-1', Buffer.from('Ligne.\nL\u2019\xe9t\xe9\n', 'latin1'), { kind: 'notUtf8', line: 2 }],
    ['cut in the middle of a letter', Buffer.from('é\né\né').subarray(0, -1), { kind: 'notUtf8', line: 3 }],
    ['UTF-16', Buffer.from('\ufeffTexte', 'utf16le'), { kind: 'utf16', line: 1 }],
    ['NUL bytes', 'Un.\nDe\0ux.\n', { kind: 'binary', line: 2 }],
    [
      'over the limit',
      new Uint8Array(MAX_FILE_BYTES + 1).fill(0x61),
      { kind: 'tooLarge', limit: MAX_FILE_BYTES },
    ],
    ['front matter never closed', '---\ntitle: A\n\nTexte.', { kind: 'frontMatterOpen', line: 1 }],
    ['front matter not YAML', '---\ntitle: A\nsource: [a, b\n---\nTexte.', { kind: 'frontMatterSyntax' }],
    ['front matter not fields', '---\n- a\n- b\n---\nTexte.', { kind: 'frontMatterSyntax', line: 2 }],
    [
      'front matter of a wrong type',
      '---\ntitle: A\n# note\nauthor: [B, C]\nlang: de\n---\nTexte.',
      { kind: 'frontMatterFields', line: 4, fields: ['author', 'lang'] },
    ],
    [
      'a day that is not',
      '---\ndate: 2023-02-30\n---\nTexte.',
      { kind: 'frontMatterFields', line: 2, fields: ['date'] },
    ],
  ])('%s', async (_, content, expected) => {
    const problem = await problemOf(content);
    expect(problem).toMatchObject({ file: 'casse.txt', ...expected });
    for (const messages of [knowledgeMessages.fr, knowledgeMessages.en]) {
      const line = problem && describeProblem(messages, problem);
      expect(line).toMatch(/^casse\.txt(:\d+)?: \S.*\S$/);
    }
  });

  it('reads a file of exactly the limit', async () => {
    const { articles } = await loadKnowledge(
      knowledgeFolder({ 'a.txt': new Uint8Array(MAX_FILE_BYTES).fill(0x61) }),
    );
    expect(articles[0]?.paragraphs[0]?.text).toHaveLength(MAX_FILE_BYTES);
  });

  it('Markdown that nests beyond reason', async () => {
    expect(await problemOf(`${'>'.repeat(20_000)} a`, 'casse.md')).toMatchObject({ file: 'casse.md' });
  });

  it('Markdown with no passage', async () => {
    expect(await problemOf('# Titre\n\n```\ncode\n```\n', 'casse.md')).toEqual({
      file: 'casse.md',
      kind: 'empty',
    });
  });

  it('two files of one name: both are named, the first is kept', async () => {
    const { articles, problems } = await loadKnowledge(
      knowledgeFolder({ 'a.txt': 'Texte.', 'a.md': 'Marques.' }),
    );
    expect(articles.map(({ paragraphs }) => paragraphs[0]?.text)).toEqual(['Marques.']);
    expect(problems).toEqual([{ file: 'a.txt', kind: 'sameSlug', kept: 'a.md' }]);
  });

  it('a link to nowhere', async () => {
    const folder = knowledgeFolder({ 'bon.txt': 'Bon.' });
    symlinkSync('nulle-part.txt', join(folder, 'lien.txt'));
    const { articles, problems } = await loadKnowledge(folder);
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([{ file: 'lien.txt', kind: 'unreadable', code: 'ENOENT' }]);
  });

  it('a folder with the name of a file is a folder', async () => {
    const folder = knowledgeFolder({ 'bon.txt': 'Bon.' });
    mkdirSync(join(folder, 'dossier.txt'));
    expect((await loadKnowledge(folder)).problems).toEqual([]);
  });

  // The superuser may read everything, so there is nothing to see then.
  it.skipIf(process.getuid?.() === 0)('a file and a folder one may not read', async () => {
    const folder = knowledgeFolder({ 'bon.txt': 'Bon.', 'secret.txt': 'Non.', 'dossier/a.txt': 'Non.' });
    chmodSync(join(folder, 'secret.txt'), 0);
    chmodSync(join(folder, 'dossier'), 0);
    const { articles, problems } = await loadKnowledge(folder);
    chmodSync(join(folder, 'dossier'), 0o700);
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([
      { file: 'dossier', kind: 'unreadable', code: 'EACCES' },
      { file: 'secret.txt', kind: 'unreadable', code: 'EACCES' },
    ]);
  });

  it('never rejects, whatever the bytes', async () => {
    const pieces = fc.constantFrom(
      '---\n',
      'title: ',
      '[',
      '"',
      '\n',
      '# ',
      '> ',
      '- ',
      '\0',
      'é',
      '\ufeff',
      '&a',
      '*a ',
      '<<: ',
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.array(pieces, { maxLength: 30 }).map((parts) => Buffer.from(parts.join(''))),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom('a.txt', 'a.md'), async (content, name) => {
        const { articles, problems } = await loadKnowledge(knowledgeFolder({ [name]: content }));
        expect(articles.length + problems.length).toBe(1);
      }),
    );
  });
});
