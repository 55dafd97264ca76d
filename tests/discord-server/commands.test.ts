import { expect, test } from 'vitest';
import { startServer } from './connected-client.ts';
import { request } from './request.ts';
import type { DiscordServer } from './start-discord-server.ts';

const path = ({ world }: DiscordServer) => `/applications/${world.applicationId}/commands`;
const command = {
  name: 'où',
  description: 'Where',
  description_localizations: { fr: 'Où' },
  options: [{ type: 3, name: 'question', description: 'What', required: false, autocomplete: false }],
};

test('registered commands come back with the defaults Discord fills in, without what is empty', async () => {
  const server = await startServer();
  await request(server, 'PUT', path(server), [command]);
  const { body } = await request(server, 'GET', `${path(server)}?with_localizations=true`);
  expect(body).toEqual([
    {
      id: expect.stringMatching(/^\d+$/),
      version: expect.stringMatching(/^\d+$/),
      application_id: server.world.applicationId,
      type: 1,
      name: 'où',
      name_localizations: null,
      description: 'Where',
      description_localizations: { fr: 'Où' },
      default_member_permissions: null,
      dm_permission: true,
      contexts: null,
      integration_types: [0],
      nsfw: false,
      options: [
        {
          type: 3,
          name: 'question',
          name_localizations: null,
          description: 'What',
          description_localizations: null,
        },
      ],
    },
  ]);
  const [unlocalized] = (await request(server, 'GET', path(server))).body;
  expect(unlocalized).not.toHaveProperty('description_localizations');
});

test('registered commands keep their id and version when sent again unchanged, and get a new version when changed', async () => {
  const server = await startServer();
  const [first] = (await request(server, 'PUT', path(server), [command])).body;
  const [same] = (await request(server, 'PUT', path(server), [command])).body;
  const [changed] = (await request(server, 'PUT', path(server), [{ ...command, description: 'Place' }])).body;
  expect(same).toEqual(first);
  expect(changed.id).toBe(first.id);
  expect(changed.version).not.toBe(first.version);
  expect(server.registrations.map(({ method, names }) => [method, ...names])).toEqual([
    ['PUT', 'où'],
    ['PUT', 'où'],
    ['PUT', 'où'],
  ]);
});

test('registered commands can be created, edited and deleted one by one', async () => {
  const server = await startServer();
  const created = await request(server, 'POST', path(server), command);
  const edited = await request(server, 'PATCH', `${path(server)}/${created.body.id}`, {
    description: 'Place',
  });
  expect([created.status, edited.body.description]).toEqual([201, 'Place']);
  expect((await request(server, 'DELETE', `${path(server)}/${created.body.id}`)).status).toBe(204);
  expect((await request(server, 'GET', `${path(server)}/${created.body.id}`)).body.code).toBe(10063);
});
