package io.github.camelisogeo.client.internal.answer;

import java.io.IOException;
import java.net.HttpURLConnection;
import okhttp3.Response;

/**
 * Reads the answer that an object exists: a status of 200, with the object itself or empty. The object is read to its end but not kept. Other
 * statuses of 2xx say nothing about the object.
 */
record PresenceReader(JsonSource json) implements AnswerReader<Boolean> {

    @Override
    public Boolean read(Response answer) throws IOException {
        if (answer.code() != HttpURLConnection.HTTP_OK) {
            throw json.unreadable(
                    answer,
                    "its status is " + answer.code()
                            + ", 200 was expected if the object exists, and 404 if it doesn't");
        }
        if (answer.body().source().exhausted()) {
            return true;
        }
        return json.skim(answer, parser -> {
            String problem = ObjectCheck.problem(parser);
            if (problem != null) {
                throw json.unreadable(answer, problem);
            }
            return true;
        });
    }
}
