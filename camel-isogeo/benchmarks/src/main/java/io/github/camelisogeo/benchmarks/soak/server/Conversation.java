package io.github.camelisogeo.benchmarks.soak.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.Random;
import java.util.Set;

/** One connection, from its first request to its end, which the server chooses as it likes. */
final class Conversation implements Runnable {

    private static final String TOKEN_ROUTE = "/oauth/token";
    private static final int SHORTEST_IDLE_MS = 500;
    private static final int IDLE_SPREAD_MS = 4_500;
    private static final int UNHEARD_ONE_IN = 50;
    private static final int HALF_HEARD_ONE_IN = 10;
    private static final int REQUEST_MS = 10_000;
    private static final int PART_OF_BODY = 30_000;
    private static final Set<Integer> KEEPING_THE_VERB = Set.of(307, 308);

    private final UnfriendlyServer server;
    private final Socket socket;
    private final Random random;
    private final Prank prank;

    Conversation(UnfriendlyServer server, Socket socket, long seed) {
        this.server = server;
        this.socket = socket;
        this.random = new Random(seed);
        this.prank = new Prank(random);
    }

    @Override
    public void run() {
        try (socket) {
            RequestReader requests = new RequestReader(new BufferedInputStream(socket.getInputStream()));
            Wire wire = new Wire(socket, random);
            boolean goesOn = random.nextInt(UNHEARD_ONE_IN) > 0;
            while (goesOn) {
                socket.setSoTimeout(SHORTEST_IDLE_MS + random.nextInt(IDLE_SPREAD_MS));
                boolean listens = random.nextInt(HALF_HEARD_ONE_IN) > 0;
                HttpRequest request = requests.next(listens ? Integer.MAX_VALUE : PART_OF_BODY);
                goesOn = request != null && answered(request, wire);
            }
        } catch (IOException | NumberFormatException e) {
            // The client went away, or was silent for too long: the connection is closed.
        } finally {
            server.ended(socket);
        }
    }

    /** Answers a request; returns true if the connection may serve another one. */
    private boolean answered(HttpRequest request, Wire wire) throws IOException {
        socket.setSoTimeout(REQUEST_MS);
        server.counted();
        boolean whole = request.body().length == request.announced();
        boolean isToken = request.path().equals(TOKEN_ROUTE);
        if (!isToken && !server.identity().knows(request, random)) {
            return wire.send(Answer.error(401, "invalid_token"), Mischief.NONE, false) && whole;
        }
        Answer truth = isToken ? server.identity().token(random) : Routes.answer(request);
        Mischief mischief = mischief(request, truth);
        Answer answer = prank.of(mischief, request, truth);
        if (!isToken
                && !request.isRead()
                && mischief != Mischief.LIMIT
                && !KEEPING_THE_VERB.contains(answer.status())) {
            server.writes().received(request);
        }
        if (!whole) {
            return false;
        }
        return wire.send(answer, mischief, request.acceptsGzip() && random.nextInt(3) == 0);
    }

    private Mischief mischief(HttpRequest request, Answer truth) {
        if (request.parameter("loop") != null) {
            return Mischief.LOOP;
        }
        Mischief any = Mischief.any(random, truth.kind());
        boolean elsewhere = any == Mischief.REDIRECT || any == Mischief.LOOP;
        return elsewhere && request.parameter("moved") != null ? Mischief.NONE : any;
    }
}
