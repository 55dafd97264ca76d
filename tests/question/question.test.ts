import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../src/language/analyzer.ts';
import { KIND_OF_COMMAND, parseQuestion, type QuestionCommand } from '../../src/question/question.ts';
import { hostileText } from '../language/hostile-text.ts';

/** The words that carry the question's subject. */
function subject(text: string, command?: QuestionCommand): string[] {
  const { tokens } = parseQuestion(command === undefined ? { text } : { text, command });
  return tokens.filter((token) => !token.isStopWord).map((token) => token.form);
}

describe('parseQuestion', () => {
  it.each(Object.entries(KIND_OF_COMMAND).filter(([command]) => command !== 'question'))(
    'lets /%s say that %s is asked, whatever the words say',
    (command, kind) => {
      const asked = command as QuestionCommand;
      expect(parseQuestion({ text: 'le phare', command: asked }).kind).toBe(kind);
      expect(parseQuestion({ text: 'Combien, quand et où ?', command: asked }).kind).toBe(kind);
    },
  );

  it('reads the kind from the words where the command says nothing of it', () => {
    expect(parseQuestion({ text: 'quand ouvre le phare ?' }).kind).toBe('when');
    expect(parseQuestion({ text: 'quand ouvre le phare ?', command: 'question' }).kind).toBe('when');
    expect(parseQuestion({ text: 'le phare ouvre lundi ?' }).kind).toBe('open');
  });

  it('takes no word for a name where all is in capitals', () => {
    const capitalised = (text: string) =>
      parseQuestion({ text })
        .tokens.filter((token) => token.isCapitalised)
        .map(({ form }) => form);
    expect(capitalised('QUI DIRIGE LA DÉLÉGATION DE BREST ?')).toEqual([]);
    expect(capitalised('Qui dirige la délégation de Brest ?')).toEqual(['qui', 'brest']);
    expect(capitalised('TIANI')).toEqual(['tiani']);
  });

  it.each([
    ['Qui fait partie de l’alliance ?', 'partie', 'appartient'],
    ['Quels pays faisaient partie de l’alliance ?', 'partie', 'appartient'],
    ['L’Italie fait-elle partie de l’alliance ?', 'partie', 'appartient'],
    ['Quand commence la partie ?', 'partie', 'partie'],
    ['Quel temps fait-il au port ?', 'temps', 'météo'],
    ['il fait quel temps au port', 'temps', 'météo'],
    ['Combien de temps fait le trajet ?', 'temps', 'temps'],
    ['kan a eu lieu le cou d’etat ?', 'cou', 'coup'],
    ['Où est le cou du tambour ?', 'cou', 'cou'],
  ])('reads in « %s » the word « %s » as « %s »', (text, typed, meant) => {
    const token = parseQuestion({ text }).tokens.find(({ form }) => form === typed);
    expect(token?.stem).toBe(stem(meant));
  });

  it.each([
    ['who', 'Bonjour, pourriez-vous me dire qui dirige la délégation ?'],
    ['where', 'Dis-moi stp où la délégation a atterri'],
    ['howMany', 'Salut ! J’ai une petite question : combien de soldats sont partis ?'],
    ['why', 'tu pourrais m’expliquer pourquoi la France est critiquée ?'],
    ['when', 'Selon l’article, quand a eu lieu le coup d’État ?'],
    ['where', 'la délégation est partie où ensuite ?'],
    ['who', 'Could you please tell me who leads the delegation?'],
  ] as const)('reads the kind %s past what leads up to %j', (kind, text) => {
    expect(parseQuestion({ text }).kind).toBe(kind);
  });

  it('keeps no word of what leads up to a question', () => {
    expect(subject('Bonjour, pourriez-vous me dire qui dirige la délégation ? Merci !')).toEqual([
      'dirige',
      'délégation',
    ]);
    expect(subject('tu pourrais m’expliquer le départ ?')).toEqual(['départ']);
  });

  it.each([
    [true, 'quel est ton nom ?'],
    [true, 'quel jour sommes-nous ?'],
    [true, 'que regarder ce soir ?'],
    [true, 'quel temps fait-il à Niamey ?'],
    [false, 'peux-tu me dire qui dirige la délégation ?'],
    [false, 'Quel est le nom du général ?'],
    [false, 'quand sont-ils partis de l’île ce soir-là ?'],
  ])('says %s of whether it is talk with the bot: %j', (isTalk, text) => {
    expect(parseQuestion({ text }).isSmallTalk).toBe(isTalk);
  });

  it('is not troubled by the command’s own word typed again', () => {
    expect(subject('Qui dirige la délégation ?', 'qui')).toEqual(subject('dirige la délégation ?', 'qui'));
    expect(subject('Quand ouvre le phare ?', 'quand')).toEqual(subject('ouvre le phare ?', 'quand'));
  });

  it('keeps the question as typed but for the blanks around it', () => {
    const { text, tokens } = parseQuestion({ text: '  Où est  Niamey ? \n' });
    expect(text).toBe('Où est  Niamey ?');
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Où', 'est', 'Niamey']);
  });

  it.each([
    ['Dis-moi où est le phare', 'where'],
    ['Est-ce que tu sais quand ouvre le phare ?', 'when'],
    ['Pouvez-vous me dire combien de cargos dorment ?', 'howMany'],
    ['Bonjour, pourquoi le phare luit-il, s’il te plaît ? Merci', 'why'],
    ['J’aimerais savoir comment luit le phare', 'how'],
  ])('sees the question behind « %s »', (text, kind) => {
    expect(parseQuestion({ text }).kind).toBe(kind);
  });

  it('lets lead-ins and politeness weigh nothing', () => {
    const plain = subject('où est le phare ?');
    expect(plain).toEqual(['phare']);
    expect(subject('Dis-moi où est le phare')).toEqual(plain);
    expect(subject('Pouvez-vous me dire où est le phare ?')).toEqual(plain);
    expect(subject('Bonjour, où est le phare s’il vous plaît ? Merci !')).toEqual(plain);
  });

  it.each([
    ['Combien va coûter le phare en tout ?', ['coûter', 'phare']],
    ['Quand vont-ils le rouvrir, finalement ?', ['rouvrir']],
    ['Svp, on peut savoir combien il manque ?', ['manque']],
    ['quelqu’un sait qui dirige le phare ?', ['dirige', 'phare']],
    // But going is what is asked of here.
    ['Où va le train ?', ['va', 'train']],
  ])('lets words that only lead up to the verb weigh nothing: %s', (text, words) => {
    expect(subject(text)).toEqual(words);
  });

  it('lets words that only say that something took place weigh nothing', () => {
    expect(subject('Quand le putsch a-t-il eu lieu ?')).toEqual(['putsch']);
    expect(subject('Quand s’est produit le putsch ?')).toEqual(['putsch']);
  });

  it.each([
    'bonjour',
    'Merci beaucoup !',
    'S’il te plaît',
    'Bonjour, comment vas-tu ?',
    'Merci d’avance',
    'slt',
    'salut les gars ça va ?',
    'Bonjour tout le monde !',
  ])('takes « %s » for politeness', (text) => {
    expect(parseQuestion({ text }).isPleasantry).toBe(true);
  });

  it.each(['bonjour, où est le phare ?', '', '?', 'qui ?', 'où est-ce ?', 'la politesse'])(
    'does not take « %s » for mere politeness',
    (text) => {
      expect(parseQuestion({ text }).isPleasantry).toBe(false);
    },
  );

  it.each([
    ['ki dirige la délégation', 'who', 'Qui dirige la délégation ?'],
    ['kan ouvre le phare', 'when', 'Quand ouvre le phare ?'],
    ['cb de cargos', 'howMany', 'Combien de cargos ?'],
    ['pk la france par', 'why', 'Pourquoi la France par'],
    ['cmt luit le phare', 'how', 'Comment luit le phare ?'],
    ['c koi le g5', 'what', 'C’est quoi le G5 ?'],
  ])('reads chat spelling: %s', (text, kind, plain) => {
    expect(parseQuestion({ text }).kind).toBe(kind);
    expect(subject(text)).toEqual(subject(plain));
  });

  it('keeps a word spelled out in the place of the one typed', () => {
    const { text, tokens } = parseQuestion({ text: 'kan ouvre le phare' });
    expect(tokens[0]).toMatchObject({ form: 'quand', start: 0, end: 3 });
    expect(text.slice(tokens[0]?.start, tokens[0]?.end)).toBe('kan');
  });

  it.each([
    ['Who leads the delegation?', 'who'],
    ['When did the coup take place?', 'when'],
    ['In what year was it built?', 'when'],
    ['Where is the lighthouse?', 'where'],
    ['In which country is it?', 'where'],
    ['How many soldiers left?', 'howMany'],
    ['How tall is it?', 'howMany'],
    ['Why did France leave?', 'why'],
    ['How does it work?', 'how'],
    ['What is the G5 Sahel?', 'what'],
    ['Tell me which ship is the oldest', 'what'],
  ])('understands English: %s', (text, kind) => {
    expect(parseQuestion({ text }).kind).toBe(kind);
  });

  it('brings the French of an English question’s words, and drops its grammar', () => {
    const { tokens } = parseQuestion({ text: 'How many soldiers have left?' });
    const soldiers = tokens.find((token) => token.form === 'soldiers');
    expect(soldiers?.alternatives).toContain(stem('soldat'));
    expect(tokens.filter((token) => !token.isStopWord).map((token) => token.form)).toEqual([
      'soldiers',
      'left',
    ]);
  });

  it.each([
    ['combien', 'soldiers left?', ['soldat', 'quitté']],
    ['qui', 'leader of the regime', ['chef', 'régime']],
    ['quand', 'the coup', []],
    ['quoi', 'countries left the G5?', ['pays', 'quitté']],
    ['question', 'how old is Tiani?', ['âge']],
  ] as const)('reads English after /%s, which has said the question word: %s', (command, text, french) => {
    const { tokens } = parseQuestion({ text, command });
    const read = tokens.filter((token) => !token.isStopWord && token.alternatives.length > 0);
    expect(read.map((token) => token.stem)).toEqual(expect.arrayContaining(french.map(stem)));
    expect(tokens.some((token) => !token.isStopWord && token.form === 'the')).toBe(false);
  });

  it('takes the likeliest translation for the word, and the others for its equals', () => {
    const { tokens } = parseQuestion({ text: 'Who is the leader?' });
    const leader = tokens.find((token) => token.form === 'leader');
    expect(leader).toMatchObject({ folded: 'chef', stem: stem('chef') });
    expect(leader?.alternatives).toEqual(expect.arrayContaining([stem('dirigeant'), stem('leader')]));
  });

  it('does not take French for English', () => {
    for (const text of [
      'Qui a signé ?',
      'Combien de dates ?',
      'On a vu le port, des cargos, son chef',
      'est le leader du team ?',
      'prince, radio, son fils',
      'est Will Smith ?',
    ]) {
      const { tokens } = parseQuestion({ text });
      expect(tokens.flatMap((token) => token.alternatives)).toEqual([]);
    }
  });

  it('reads any text, each token within it', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('qui', 'question'), (typed, command) => {
        const { text, tokens } = parseQuestion({ text: typed, command: command as QuestionCommand });
        for (const { start, end } of tokens) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
