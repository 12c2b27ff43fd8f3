package io.github.camelisogeo.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.camelisogeo.client.IsogeoClient;
import io.github.camelisogeo.client.model.Contact;
import io.github.camelisogeo.client.model.Keyword;
import io.github.camelisogeo.client.model.Metadata;
import io.github.camelisogeo.client.model.MetadataSearch;
import io.github.camelisogeo.client.model.MetadataType;
import io.github.camelisogeo.client.model.Share;
import io.github.camelisogeo.client.search.MetadataStream;
import io.github.camelisogeo.client.value.Id;
import io.github.camelisogeo.client.value.Include;
import io.github.camelisogeo.client.value.Upload;
import io.github.camelisogeo.component.IsogeoComponent;
import io.github.camelisogeo.sandbox.IsogeoSandbox;
import io.github.camelisogeo.sandbox.junit.IsogeoSandboxExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockEndpoint;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.main.Main;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Runs the recipes, as they stand on their page, against the sandbox. */
class RecipesTest {

    private static final String PAGE = "docs/recipes.md";
    private static final List<String> FOLDERS =
            List.of("shares", "csv", "xml", "hosted", "outbox", "failed", ".camel-isogeo");

    @RegisterExtension
    static final IsogeoSandboxExtension sandbox = new IsogeoSandboxExtension(
            IsogeoSandbox.builder().clientId("application-of-the-pages").clientSecret("secret-of-the-pages"));

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final Properties properties = new Properties();
    private ProducerTemplate template;
    private IsogeoClient client;

    @BeforeEach
    void start() throws IOException {
        for (String folder : FOLDERS) {
            delete(Path.of(folder));
        }
        IsogeoComponent component = new IsogeoComponent();
        component.setApiUrl(sandbox.url());
        component.setOpenCatalogUrl("https://open.example.org");
        component.setClientId(sandbox.get().userClientId());
        component.setClientSecret(sandbox.get().userClientSecret());
        component.setUsername(sandbox.get().user());
        component.setPassword(sandbox.get().password());
        context.addComponent("isogeo", component);
        context.getPropertiesComponent().setOverrideProperties(properties);
        client = IsogeoClient.builder()
                .apiUrl(sandbox.url())
                .openCatalogUrl("https://open.example.org")
                .clientId(sandbox.get().userClientId())
                .clientSecret(sandbox.get().userClientSecret())
                .username(sandbox.get().user())
                .password(sandbox.get().password())
                .build();
        template = context.createProducerTemplate();
    }

    @AfterEach
    void stop() {
        context.stop();
        client.close();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static List<Block> blocks(String section, String language) {
        List<Block> blocks = Pages.blocks(PAGE).stream()
                .filter(block ->
                        block.section().equals(section) && block.language().equals(language))
                .toList();
        assertThat(blocks).as(section).isNotEmpty();
        return blocks;
    }

    private void load(String section) throws Exception {
        for (Block block : blocks(section, "java")) {
            context.addRoutes(JavaBlocks.compiled().routes(block));
        }
        context.start();
    }

    private List<Metadata> records() {
        try (MetadataStream records = client.search().stream("")) {
            return records.stream().toList();
        }
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void sharesAndTheirAddresses() throws Exception {
        load("Shares and their addresses");

        template.sendBody("direct:shares", null);

        List<Share> shares = client.shares().list();
        Map<String, String> expected = new TreeMap<>();
        for (Share share : shares) {
            client.addresses().openCatalog(share).ifPresent(address -> expected.put(share.name(), address.toString()));
        }
        assertThat(expected).isNotEmpty();
        assertThat(Files.readAllLines(Path.of("shares/addresses.txt")))
                .containsExactlyInAnyOrderElementsOf(expected.entrySet().stream()
                        .map(share -> share.getKey() + ": " + share.getValue())
                        .toList());
    }

    @Test
    void csvOfAWorkgroup() throws Exception {
        load("A CSV file of a workgroup");
        String workgroup = client.workgroups().list().get(0).id();

        template.sendBody("direct:csv", workgroup);

        List<String> lines = Files.readAllLines(Path.of("csv/records.csv"));
        assertThat(lines.get(0)).isEqualTo("id,title,type,modified");
        try (MetadataStream records = client.search().stream("owner:" + workgroup)) {
            List<Metadata> expected = records.stream().toList();
            assertThat(expected).isNotEmpty();
            assertThat(lines).hasSize(expected.size() + 1);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(lines.get(i + 1))
                        .startsWith(expected.get(i).id() + ",")
                        .contains("," + expected.get(i).type().wireValue() + ",");
            }
        }
    }

    @Test
    void xmlOfACatalogue() throws Exception {
        load("XML files of a catalogue");

        template.sendBody("direct:xml", null);

        List<Metadata> records = records();
        assertThat(records).isNotEmpty();
        assertThat(files("xml").stream().map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(
                        records.stream().map(record -> record.id() + ".xml").toList());
        assertThat(Path.of("xml", records.get(0).id() + ".xml")).content().contains("MD_Metadata");
    }

    @Test
    void hostedFilesAreUploadedAndDownloaded() throws Exception {
        Metadata record = records().get(0);
        load("Hosted files");
        Path file = Path.of("outbox", record.id(), "roads of 2026.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "roads");

        await().until(() -> client.links().list(Id.of(record.id())).stream()
                .anyMatch(link -> "roads of 2026.txt".equals(link.title()) || "roads of 2026".equals(link.title())));
        client.links()
                .uploadHosted(
                        Id.of(record.id()),
                        Upload.of("roads of 2026.txt", "of the same name".getBytes(StandardCharsets.UTF_8)),
                        "again");
        template.sendBody("direct:download", null);

        List<Path> downloaded = files("hosted").stream()
                .filter(each -> each.getParent().getFileName().toString().equals(record.id()))
                .filter(each -> each.getFileName().toString().contains("roads"))
                .toList();
        assertThat(downloaded)
                .hasSize(2)
                .anySatisfy(each -> assertThat(each).content().isEqualTo("roads"))
                .anySatisfy(each -> assertThat(each).content().isEqualTo("of the same name"));
    }

    @Test
    void databaseFollows() throws Exception {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:recipe;DB_CLOSE_DELAY=-1");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(blocks("Follow into a database", "sql").get(0).text());
        }
        context.getRegistry().bind("database", database);
        properties.setProperty("poll", "200");
        load("Follow into a database");

        Map<String, String> services = records().stream()
                .filter(record -> record.type() == MetadataType.SERVICE)
                .collect(Collectors.toMap(Metadata::id, Metadata::titleOrName, (one, other) -> one, TreeMap::new));
        assertThat(services).hasSizeGreaterThan(1);
        await().until(() -> table(database), services::equals);
        List<String> ids = new ArrayList<>(services.keySet());
        client.metadata()
                .update(Metadata.builder()
                        .id(ids.get(0))
                        .type(MetadataType.SERVICE)
                        .title("renamed")
                        .build());
        client.metadata().delete(Id.of(ids.get(1)));
        services.put(ids.get(0), "renamed");
        services.remove(ids.get(1));
        await().until(() -> table(database), services::equals);
    }

    private static Map<String, String> table(JdbcDataSource database) throws SQLException {
        Map<String, String> rows = new TreeMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT id, title FROM service")) {
            while (found.next()) {
                rows.put(found.getString(1), found.getString(2));
            }
        }
        return rows;
    }

    @Test
    void contactIsCorrectedEverywhere() throws Exception {
        load("Correct a contact everywhere");
        List<Id> workgroups = client.workgroups().list().stream()
                .map(workgroup -> Id.of(workgroup.id()))
                .toList();
        for (Id workgroup : workgroups) {
            client.contacts()
                    .create(
                            workgroup,
                            Contact.builder()
                                    .name("The helpdesk")
                                    .email("old@example.org")
                                    .city("Pau")
                                    .build());
        }

        template.sendBodyAndHeaders(
                "direct:contacts", null, Map.of("from", "old@example.org", "to", "new@example.org"));

        for (Id workgroup : workgroups) {
            List<Contact> contacts = client.contacts().list(workgroup);
            assertThat(contacts).noneMatch(contact -> "old@example.org".equals(contact.email()));
            assertThat(contacts)
                    .anyMatch(contact -> "new@example.org".equals(contact.email()) && "Pau".equals(contact.city()));
        }
    }

    @Test
    void recordsAreTagged() throws Exception {
        Keyword keyword = client.keywords()
                .create(Keyword.builder().text("a keyword of a recipe").build());
        properties.setProperty("keyword", keyword.id());
        load("Tag 300 records");

        template.sendBody("direct:tag", null);

        try (MetadataStream records = client.search().stream("type:vector-dataset")) {
            assertThat(records.stream().toList()).isNotEmpty().allSatisfy(record -> assertThat(client.metadata()
                            .get(Id.of(record.id()), Include.of("keywords"))
                            .keywords())
                    .anyMatch(found -> found.id().equals(keyword.id())));
        }
    }

    @Test
    void errorsGoWhereTheyBelong() throws Exception {
        load("Errors and dead letters");
        MockEndpoint gone = mock("direct:gone");
        MockEndpoint read = mock("direct:record");
        String id = records().get(0).id();
        gone.expectedMessageCount(1);
        read.expectedMessageCount(1);

        template.sendBody("direct:read", id);
        template.sendBody("direct:read", "0123456789abcdef0123456789abcdef");
        template.sendBody("direct:read", "no identifier");

        MockEndpoint.assertIsSatisfied(context);
        assertThat(files("failed"))
                .singleElement()
                .satisfies(file -> assertThat(file).content().isEqualTo("no identifier"));
    }

    /** Leads what a route sends to another one to a mock. */
    private MockEndpoint mock(String from) throws Exception {
        MockEndpoint mock = context.getEndpoint("mock:" + from.replace(':', '-'), MockEndpoint.class);
        RouteBuilder.addRoutes(context, routes -> routes.from(from).to(mock));
        return mock;
    }

    @Test
    void twoAccountsByPropertiesAlone() throws Exception {
        write("production.json");
        write("test.json");
        Main main = new Main();
        try {
            settings(main, blocks("Two accounts", "properties").get(0));
            main.addInitialProperty("camel.component.isogeo.apiUrl", sandbox.url());
            main.addInitialProperty("camel.beans.isogeotest.apiUrl", sandbox.url());
            main.configure()
                    .addRoutesBuilder(JavaBlocks.compiled()
                            .routes(blocks("Two accounts", "java").get(0)));
            main.start();
            assertThat(main.getCamelContext().getComponent("isogeotest"))
                    .isInstanceOf(IsogeoComponent.class)
                    .isNotSameAs(main.getCamelContext().getComponent("isogeo"));
            Metadata record = records().get(0);
            assertThat(main.getCamelTemplate().requestBody("direct:compare", record.id(), String.class))
                    .isEqualTo(record.title() + " / " + record.title());
        } finally {
            main.stop();
        }
    }

    private static void write(String credentials) throws IOException {
        Files.writeString(
                Path.of(credentials),
                "{\"web\":{\"client_id\":\"%s\",\"client_secret\":\"%s\",\"token_uri\":\"https://id.api.isogeo.com/oauth/token\"}}"
                        .formatted(sandbox.get().clientId(), sandbox.get().clientSecret()));
    }

    private static void settings(Main main, Block block) throws IOException {
        Properties settings = new Properties();
        settings.load(new StringReader(block.text()));
        settings.forEach((key, value) -> main.addInitialProperty(key.toString(), value.toString()));
    }

    @Test
    void secretsComeFromTheEnvironment() throws Exception {
        Main main = new Main();
        try {
            settings(main, blocks("Secrets", "properties").get(1));
            main.addInitialProperty("camel.component.isogeo.apiUrl", sandbox.url());
            main.start();
            List<?> shares = main.getCamelTemplate().requestBody("isogeo:share?operation=list", null, List.class);
            assertThat(shares).isNotEmpty();
        } finally {
            main.stop();
        }
    }

    @Test
    void valuesOfDynamicCallsStayValues() throws Exception {
        load("Dynamic calls");
        MockEndpoint read = mock("direct:record");
        List<Metadata> records = records();
        String id = records.get(0).id();
        read.expectedMessageCount(1);

        template.sendBodyAndHeader("direct:dynamic", id, "include", "contacts");
        Throwable refused = template.request("direct:dynamic", exchange -> {
                    exchange.getMessage().setBody(id + "&operation=delete");
                    exchange.getMessage().setHeader("include", "contacts");
                })
                .getException();

        MockEndpoint.assertIsSatisfied(context);
        assertThat(refused).hasMessageContaining("metadataId");
        assertThat(records()).hasSameSizeAs(records);
        assertThat(template.requestBodyAndHeader("direct:by-header", null, "kind", "service", MetadataSearch.class)
                        .total())
                .isEqualTo(client.search().search("type:service").total());
        assertThat(template.requestBodyAndHeader("direct:any-operation", id, "what", "exists", Boolean.class))
                .isTrue();
    }

    @Test
    void plainClientPrintsTheServices() throws Exception {
        Block block = blocks("The plain client", "java").get(0);
        Surroundings account = new Surroundings() {};
        account.url = sandbox.url();
        account.clientId = sandbox.get().clientId();
        account.secret = sandbox.get().clientSecret();
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            JavaBlocks.compiled().run(block, account);
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsAll(records().stream()
                        .filter(record -> record.type() == MetadataType.SERVICE)
                        .map(record -> record.id() + " " + record.titleOrName())
                        .toList());
    }
}
