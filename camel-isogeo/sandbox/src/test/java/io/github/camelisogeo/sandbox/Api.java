package io.github.camelisogeo.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A concise client of the sandbox for tests, over real HTTP. */
final class Api {

    static final String ALL = "_abilities,_creator,conditions,contacts,coordinate-system,events,feature-attributes,"
            + "keywords,layers,limitations,links,operations,serviceLayers,specifications,tags,translations";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final String clientId;
    private final String clientSecret;
    private String token;

    private Api(String url, String clientId, String clientSecret) {
        this.url = url;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    static Api anonymous(IsogeoSandbox sandbox) {
        return new Api(sandbox.url(), sandbox.clientId(), sandbox.clientSecret());
    }

    static Api group(IsogeoSandbox sandbox) {
        Api api = anonymous(sandbox);
        return api.with(api.login("grant_type", "client_credentials")
                .json()
                .path("access_token")
                .asText());
    }

    static Api user(IsogeoSandbox sandbox) {
        return anonymous(sandbox).loggedIn(sandbox.user(), sandbox.password());
    }

    /** Connects to a sandbox in another process, with its built-in accounts. */
    static Api user(String url) {
        return new Api(url, SandboxConfig.DEFAULT_CLIENT_ID, SandboxConfig.DEFAULT_CLIENT_SECRET)
                .loggedIn(SandboxConfig.DEFAULT_USER, SandboxConfig.DEFAULT_PASSWORD);
    }

    private Api loggedIn(String user, String password) {
        Answer answer = login("grant_type", "password", "username", user, "password", password);
        return with(answer.json().path("access_token").asText());
    }

    Api with(String newToken) {
        token = newToken;
        return this;
    }

    String token() {
        return token;
    }

    Answer login(String... form) {
        return loginAs(clientId, clientSecret, form);
    }

    Answer loginAs(String id, String secret, String... form) {
        String basic = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return postForm("Basic " + basic, form);
    }

    Answer postForm(String authorization, String... form) {
        HttpRequest.Builder request = request("/oauth/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(pairs(form)));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return send(request.build());
    }

    Answer sendJson(String verb, String path, String body) {
        return sendBytes(verb, path, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer sendBytes(String verb, String path, byte[] body) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .method(verb, HttpRequest.BodyPublishers.ofByteArray(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    /** Sends a form as browsers do. */
    Answer sendForm(String verb, String path, String... form) {
        HttpRequest.Builder request = authorized(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(verb, HttpRequest.BodyPublishers.ofString(pairs(form)));
        return send(request.build());
    }

    Answer sendAs(String verb, String path, String contentType, String body) {
        HttpRequest.Builder request = authorized(path)
                .header("Content-Type", contentType)
                .method(verb, HttpRequest.BodyPublishers.ofString(body));
        return send(request.build());
    }

    /** Sends a multipart form with a file as its last part. */
    Answer upload(String path, String fileHeader, byte[] content, String... fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < fields.length; i += 2) {
            part(body, "name=\"" + fields[i] + "\"", fields[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        if (fileHeader != null) {
            part(body, fileHeader, content);
        }
        body.writeBytes("--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(authorized(path)
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static void part(ByteArrayOutputStream body, String header, byte[] content) {
        String head = "--edge\r\nContent-Disposition: form-data; " + header + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<byte[]> download(String path) {
        try {
            return http.send(authorized(path).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder authorized(String path) {
        HttpRequest.Builder request = request(path);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    Answer post(String path, String contentType, String body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** @param query names and values in turn */
    Answer get(String path, String... query) {
        return call("GET", query.length == 0 ? path : path + "?" + pairs(query));
    }

    /** @param headers names and values in turn */
    Answer getWith(String path, String... headers) {
        return send(authorized(path).headers(headers).build());
    }

    Answer call(String verb, String pathAndQuery) {
        HttpRequest.Builder request = request(pathAndQuery).method(verb, HttpRequest.BodyPublishers.noBody());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    int total(String... query) {
        List<String> withLimit = new ArrayList<>(List.of(query));
        withLimit.addAll(List.of("_limit", "0"));
        return get("/resources/search", withLimit.toArray(String[]::new))
                .json()
                .path("total")
                .asInt(-1);
    }

    /** Returns every record that a search finds, in order. */
    List<JsonNode> whole(String... query) {
        List<JsonNode> records = new ArrayList<>();
        int total;
        do {
            List<String> page = new ArrayList<>(List.of(query));
            page.addAll(List.of("_limit", "100", "_offset", String.valueOf(records.size())));
            JsonNode answer =
                    get("/resources/search", page.toArray(String[]::new)).json();
            total = answer.path("total").asInt();
            answer.path("results").forEach(records::add);
        } while (records.size() < total);
        return records;
    }

    private HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(url + pathAndQuery));
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String pairs(String... namesAndValues) {
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.append(i == 0 ? "" : "&")
                    .append(namesAndValues[i])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return pairs.toString();
    }

    /** An answer. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            try {
                return MAPPER.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(response.body(), e);
            }
        }

        String error() {
            return json().path("error").asText();
        }
    }
}
