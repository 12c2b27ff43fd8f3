package io.github.camelisogeo.examples.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The topic, made as the README says, and everything that was ever sent to it. */
final class Topic implements AutoCloseable {

    static final String NAME = "catalogue";
    static final String GROUP = "catalogue-table";
    static final int PARTITIONS = 6;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Admin admin;
    private final KafkaConsumer<String, byte[]> consumer;
    private final History history = new History();
    private final Map<String, Set<Integer>> partitions = new HashMap<>();

    Topic(String broker) throws Exception {
        admin = Admin.create(Map.of("bootstrap.servers", broker));
        NewTopic topic = new NewTopic(NAME, PARTITIONS, (short) 1).configs(Map.of("cleanup.policy", "compact"));
        admin.createTopics(List.of(topic)).all().get();
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker), new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> all = IntStream.range(0, PARTITIONS)
                .mapToObj(number -> new TopicPartition(NAME, number))
                .toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
    }

    /** Returns what was sent so far. */
    History history() throws IOException {
        for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(50))) {
            history.add(message.key(), message.value() == null ? null : title(message.value()));
            partitions.computeIfAbsent(message.key(), key -> new HashSet<>()).add(message.partition());
        }
        return history;
    }

    /** Returns the partitions in which messages of each record are. */
    Map<String, Set<Integer>> partitions() {
        return partitions;
    }

    private static String title(byte[] record) throws IOException {
        JsonNode json = JSON.readTree(record);
        String title = json.path("title").asText();
        return title.isEmpty() ? json.path("name").asText() : title;
    }

    /** Returns how many partitions each member of the group has. */
    List<Integer> shares() throws Exception {
        List<Integer> shares = new ArrayList<>();
        for (MemberDescription member : admin.describeConsumerGroups(List.of(GROUP))
                .all()
                .get()
                .get(GROUP)
                .members()) {
            shares.add(member.assignment().topicPartitions().size());
        }
        return shares;
    }

    @Override
    public void close() {
        consumer.close();
        admin.close();
    }
}
