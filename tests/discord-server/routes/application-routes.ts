import { GLOBAL, withoutLocalizations } from '../command-store.ts';
import { DiscordError, ErrorCode } from '../discord-error.ts';
import { objectsIn } from '../json.ts';
import { objectBody } from '../rest.ts';
import type { Route, RouteRequest } from '../route.ts';
import { validateCommand, validateCommandList } from '../validation/validate-payload.ts';
import { applicationBody } from '../world.ts';
import type { Api } from './api.ts';

/** The application and its commands, global or of one guild. */
export function applicationRoutes(api: Api): Route[] {
  const own = () => ({ status: 200, body: applicationBody(api.world) });
  return [
    { method: 'GET', template: '/applications/@me', needsToken: true, handle: own },
    { method: 'GET', template: '/oauth2/applications/@me', needsToken: true, handle: own },
    ...commandRoutes(api, '/applications/:applicationId/commands'),
    ...commandRoutes(api, '/applications/:applicationId/guilds/:guildId/commands'),
  ];
}

function commandRoutes({ world, commands, inspection, watch }: Api, template: string): Route[] {
  const isOfGuild = template.includes(':guildId');
  const one = `${template}/:commandId`;

  function scopeOf({ params }: RouteRequest): string {
    if (params('applicationId') !== world.applicationId) {
      throw new DiscordError(404, 10002, 'Unknown Application');
    }
    if (!isOfGuild) return GLOBAL;
    const guild = world.guilds.find(({ id }) => id === params('guildId'));
    if (!guild) throw new DiscordError(404, ErrorCode.unknownGuild, 'Unknown Guild');
    if (!guild.hasBot) throw new DiscordError(403, ErrorCode.missingAccess, 'Missing Access');
    return guild.id;
  }
  const isLocalized = ({ query }: RouteRequest) => query.get('with_localizations') === 'true';

  const routes: Omit<Route, 'needsToken'>[] = [
    {
      method: 'GET',
      template,
      handle(request) {
        // Discord promises no order; newest first keeps a client from relying on its own.
        const listed = commands.list(scopeOf(request)).toReversed();
        return { status: 200, body: isLocalized(request) ? listed : listed.map(withoutLocalizations) };
      },
    },
    {
      method: 'PUT',
      template,
      handle(request) {
        const scope = scopeOf(request);
        inspection.refuseInvalid(`PUT ${template}`, request.body, () => validateCommandList(request.body));
        const stored = commands.replaceAll(scope, objectsIn(request.body));
        watch.changed();
        return { status: 200, body: stored };
      },
    },
    {
      method: 'POST',
      template,
      handle(request) {
        const scope = scopeOf(request);
        inspection.refuseInvalid(`POST ${template}`, request.body, () =>
          validateCommand(request.body, 'create'),
        );
        const before = commands.list(scope).length;
        const stored = commands.create(scope, objectBody(request.body));
        watch.changed();
        return { status: commands.list(scope).length > before ? 201 : 200, body: stored };
      },
    },
    {
      method: 'GET',
      template: one,
      handle: (request) => ({
        status: 200,
        body: commands.get(scopeOf(request), request.params('commandId')),
      }),
    },
    {
      method: 'PATCH',
      template: one,
      handle(request) {
        const scope = scopeOf(request);
        const merged = { ...commands.get(scope, request.params('commandId')), ...objectBody(request.body) };
        inspection.refuseInvalid(`PATCH ${one}`, request.body, () => validateCommand(merged, 'update'));
        const stored = commands.update(scope, request.params('commandId'), objectBody(request.body));
        watch.changed();
        return { status: 200, body: stored };
      },
    },
    {
      method: 'DELETE',
      template: one,
      handle(request) {
        commands.remove(scopeOf(request), request.params('commandId'));
        watch.changed();
        return { status: 204 };
      },
    },
  ];
  return routes.map((route) => ({ ...route, needsToken: true }));
}
