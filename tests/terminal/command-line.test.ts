import { describe, expect, it } from 'vitest';
import { parseCommandLine, questionCommand } from '../../src/terminal/command-line.ts';
import { completeCommand } from '../../src/terminal/complete-command.ts';

describe('parseCommandLine', () => {
  it.each([
    ['/qui dirige la délégation ?', 'qui', 'dirige la délégation ?'],
    ['  /où est Niamey ?  ', 'ou', 'est Niamey ?'],
    ['/ou est Niamey ?', 'ou', 'est Niamey ?'],
    ['/OU\u0300 est Niamey ?', 'ou', 'est Niamey ?'],
    ['/Quand?', 'quand', '?'],
    ['/combien', 'combien', ''],
    ['/how-many soldats', 'combien', 'soldats'],
    ['/how many soldiers left?', 'combien', 'soldiers left?'],
    ['/who dirige ?', 'qui', 'dirige ?'],
    ['/ask Qui dirige ?', 'question', 'Qui dirige ?'],
    ['Qui dirige ?', 'question', 'Qui dirige ?'],
    ['/quels pays ont quitté le G5 ?', 'question', 'quels pays ont quitté le G5 ?'],
    ['/Qu’est-ce que le G5 ?', 'question', 'Qu’est-ce que le G5 ?'],
    ['/à quelle date ?', 'question', 'à quelle date ?'],
    ['/kan le coup d’État ?', 'question', 'kan le coup d’État ?'],
    ['/PK sont-ils venus ?', 'question', 'PK sont-ils venus ?'],
  ])('reads %j as a question', (line, command, text) => {
    expect(parseCommandLine(line)).toEqual({ type: 'question', command, text });
  });

  it.each([
    ['/aide', 'aide', ''],
    ['/HELP', 'aide', ''],
    ['/article 2', 'article', '2'],
    ['/articles', 'article', ''],
    ['/quit', 'quitter', ''],
  ])('reads %j as a command', (line, command, argument) => {
    expect(parseCommandLine(line)).toEqual({ type: 'command', command, argument });
  });

  it.each([
    ['/qi dirige', 'qi', 'qui'],
    ['/combein', 'combein', 'combien'],
    ['/pourquo', 'pourquo', 'pourquoi'],
    ['/aid', 'aid', 'aide'],
    ['/météo', 'météo', undefined],
    ['/', '', undefined],
  ])('does not know %j, and proposes the nearest', (line, word, nearest) => {
    expect(parseCommandLine(line)).toEqual({ type: 'unknown', word, nearest });
  });

  it('sees a blank line', () => {
    expect(parseCommandLine(' \t')).toEqual({ type: 'blank' });
  });
});

describe('questionCommand', () => {
  it('knows questions only', () => {
    expect(questionCommand('Où')).toBe('ou');
    expect(questionCommand('aide')).toBeUndefined();
    expect(questionCommand('constructor')).toBeUndefined();
  });
});

describe('completeCommand', () => {
  it('offers the commands that begin so, accents and capitals aside', () => {
    expect(completeCommand('/q', 'fr')[0]).toEqual(['/qui ', '/quand ', '/quoi ', '/question ', '/quitter ']);
    expect(completeCommand('/OU', 'fr')[0]).toEqual(['/où ']);
    expect(completeCommand('/', 'fr')[0]).toHaveLength(11);
    expect(completeCommand('/wh', 'en')[0]).toEqual(['/who ', '/when ', '/where ', '/what ', '/why ']);
  });

  it('offers nothing within a question', () => {
    expect(completeCommand('/qui d', 'fr')).toEqual([[], '/qui d']);
    expect(completeCommand('qui', 'fr')).toEqual([[], 'qui']);
  });
});
