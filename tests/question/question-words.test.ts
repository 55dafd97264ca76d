import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/language/analyzer.ts';
import { kindFromWords } from '../../src/question/question-words.ts';

describe('kindFromWords', () => {
  it.each([
    ['Qui dirige la délégation ?', 'who'],
    ['De qui parle-t-on ?', 'who'],
    ['À qui le port appartient-il ?', 'who'],
    ['c’est qui le chef ?', 'who'],
    ['Le phare, il a été bâti par qui ?', 'who'],
    ['Quand le phare a-t-il ouvert ?', 'when'],
    ['Depuis quand est-il fermé ?', 'when'],
    ['Le phare a ouvert quand ?', 'when'],
    ['À quelle date a eu lieu le putsch ?', 'when'],
    ['En quelle année est-il né ?', 'when'],
    ['Où se trouve Bamako ?', 'where'],
    ['D’où viennent les cargos ?', 'where'],
    ['Elle est allée où ?', 'where'],
    ['ou se trouve le phare', 'where'],
    ['Dans quel pays se trouve Bamako ?', 'where'],
    ['Combien de soldats sont partis ?', 'howMany'],
    ['Les soldats sont combien ?', 'howMany'],
    ['Pendant combien de temps ?', 'howMany'],
    ['Quel est le nombre de cargos ?', 'howMany'],
    ['Quelle hauteur a le phare ?', 'howMany'],
    ['Pourquoi la France part-elle ?', 'why'],
    ['Pour quelle raison part-elle ?', 'why'],
    ['Quelles sont les causes du départ ?', 'why'],
    ['À cause de qui part-elle ?', 'why'],
    ['Comment le port a-t-il réagi ?', 'how'],
    ['De quelle manière réagit-il ?', 'how'],
    ['Qu’est-ce que le G5 Sahel ?', 'what'],
    ['Qu’a fait le général ?', 'what'],
    ['Que veut la Russie ?', 'what'],
    ['Quel est le grade du chef ?', 'what'],
    ['On y vend quoi ?', 'what'],
    ['Le phare est-il ouvert ?', 'open'],
    ['phare', 'open'],
    ['Que fait le gardien quand il pleut ?', 'what'],
    ['Qui annonce quand semer ?', 'who'],
    ['Pourquoi le phare luit-il quand il pleut ?', 'why'],
    ['Qui est parti, et quand ?', 'when'],
    ['Il avait quel âge quand il est parti ?', 'howMany'],
    ['Il travaillait où quand elle est née ?', 'where'],
    ['Elle achète quoi, la juriste, quand elle vient ?', 'what'],
    ['Où dort-il, et quand il part ?', 'when'],
    ['La fête a quand même lieu ?', 'open'],
    ['Après la tempête, quand a-t-il rouvert ?', 'when'],
  ])('reads « %s » as %s', (text, kind) => {
    expect(kindFromWords(analyze(text))).toBe(kind);
  });

  it('does not take a relative « qui » or « où » for the question', () => {
    expect(kindFromWords(analyze('Combien coûte le phare qui luit ?'))).toBe('howMany');
    expect(kindFromWords(analyze('Quand a ouvert le port où dort la grue ?'))).toBe('when');
  });
});
