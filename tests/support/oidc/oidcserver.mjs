// SPDX-FileCopyrightText: 2026 The Grelot authors
// SPDX-License-Identifier: MIT

// An OpenID provider on 127.0.0.1 for tests: anyone may sign in as anybody, by any password.
// node oidcserver.mjs SECONDS: the life of an access token. Standard output tells the port first,
// and then a line for each request to the token endpoint: "granted TYPE" or "refused TYPE ERROR".

import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const say = (line) => process.stdout.write(line + '\n');

const configuration = (seconds) => ({
    scopes: ['openid', 'offline_access', 'imap'],
    clients: [
        {
            client_id: 'grelot-test',
            application_type: 'native',
            token_endpoint_auth_method: 'none',
            grant_types: ['authorization_code', 'refresh_token'],
            response_types: ['code'],
            redirect_uris: ['http://127.0.0.1/'],
        },
        {
            client_id: 'dovecot',
            client_secret: 'for-introspection',
            grant_types: [],
            response_types: [],
            redirect_uris: [],
        },
    ],
    features: {
        devInteractions: { enabled: true },
        introspection: { enabled: true },
        revocation: { enabled: true },
    },
    pkce: { methods: ['S256'], required: () => true },
    rotateRefreshToken: true,
    ttl: { AccessToken: seconds, RefreshToken: 86400, Grant: 86400, Session: 86400, Interaction: 600 },
    cookies: { keys: ['grelot-test'] },
    findAccount: (context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
});

const server = createServer();
server.listen(0, '127.0.0.1', () => {
    const port = server.address().port;
    const provider = new Provider(`http://127.0.0.1:${port}`, configuration(Number(process.argv[2])));
    provider.on('grant.success', (context) => say(`granted ${context.oidc.params.grant_type}`));
    provider.on('grant.error', (context, error) =>
        say(`refused ${context.oidc.params?.grant_type} ${error.error}`));
    server.on('request', provider.callback());
    say(`port ${port}`);
});

// Who started it is gone.
process.stdin.on('end', () => process.exit()).resume();
