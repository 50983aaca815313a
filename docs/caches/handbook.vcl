# Varnish 7 in front of the service. Needs the module xkey (in Debian: the package varnish-modules).
vcl 4.1;

import std;
import xkey;

backend default {
    .host = "127.0.0.1";
    .port = "3000";
    .probe = { .url = "/health/ready"; .interval = 2s; .timeout = 5s; }
}

# The addresses of purge.mjs. A TLS proxy on this machine must use the PROXY protocol: otherwise every client is one of these.
acl purgers {
    "127.0.0.1";
    "::1";
}

sub vcl_recv {
    if (req.method == "PURGE") {
        if (client.ip !~ purgers) {
            return (synth(403));
        }
        return (synth(200, "Removed " + xkey.purge(req.http.Surrogate-Key)));
    }
    # Cookies of other systems on this domain do not matter. Requests of signed-in maintainers are not cached.
    if (req.http.Cookie !~ "handbook-") {
        unset req.http.Cookie;
    }
    # Varnish keeps a gzip copy by itself and unpacks it where necessary. Clients that accept brotli get a second, smaller copy.
    unset req.http.Handbook-Brotli;
    if (req.http.Accept-Encoding ~ "(?i)\bbr\b" && req.http.Accept-Encoding !~ "(?i)\bbr\s*;\s*q=0(\.0*)?\s*(,|$)") {
        set req.http.Handbook-Brotli = "br";
    }
    # Plans, identifiers, items and pages vary by type. The first type that a client names counts.
    if (req.url ~ "^/(handbook/v1/[^/]+/plan|id/)") {
        if (req.http.Accept ~ "^\s*(text/html|text/markdown|application/ld\+json)\b") {
            set req.http.Accept = regsub(req.http.Accept, "^\s*([a-z]+/[a-z+]+).*", "\1");
        } elsif (!req.http.Accept || req.http.Accept ~ "json|\*") {
            set req.http.Accept = "application/json";
        }
    } elsif (req.url ~ "^/handbook/v1/[^/]+/[a-z]+/[^/]+$") {
        if (req.http.Accept ~ "^\s*text/markdown\b") {
            set req.http.Accept = "text/markdown";
        } elsif (!req.http.Accept || req.http.Accept ~ "json|\*") {
            set req.http.Accept = "application/json";
        }
    } elsif ((req.method == "GET" || req.method == "HEAD") && req.url ~ "^/(docs|[a-z][a-z][a-z]?(-[a-z0-9-]+)?)(/|\?|$)") {
        if (req.http.Accept ~ "^\s*text/markdown\b") {
            set req.http.Accept = "text/markdown";
        } else {
            set req.http.Accept = "text/html";
        }
    }
    # Old copies are used for up to 10 minutes while a new one is fetched, and for up to three days during an outage.
    if (std.healthy(req.backend_hint)) {
        set req.grace = 10m;
    }
}

sub vcl_hash {
    hash_data(req.http.Handbook-Brotli);
}

sub vcl_backend_fetch {
    if (bereq.http.Handbook-Brotli) {
        set bereq.http.Accept-Encoding = "br";
        unset bereq.http.Handbook-Brotli;
    }
}

sub vcl_backend_response {
    if (beresp.http.Surrogate-Key && beresp.ttl > 0s) {
        set beresp.http.xkey = beresp.http.Surrogate-Key;
        set beresp.grace = 3d;
        # purge.mjs removes what a publication changes, so Varnish may keep responses longer than other caches.
        if (beresp.ttl < 1h) {
            set beresp.ttl = 1h;
        }
    }
}

sub vcl_deliver {
    unset resp.http.xkey;
    # A copy here is current: other caches may keep it as long as one that comes from the service.
    unset resp.http.Age;
}
