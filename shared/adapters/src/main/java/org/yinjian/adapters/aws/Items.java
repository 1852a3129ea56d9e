package org.yinjian.adapters.aws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.document.DocumentTableSchema;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** A table of documents: single-item reads, conditional single-item writes, queries; docs/table.md has the keys. */
final class Items {
    private final DynamoDbTable<EnhancedDocument> table;

    private Items(DynamoDbTable<EnhancedDocument> table) {
        this.table = table;
    }

    /** The keys of the table {@code Dossiers} and of its indexes. */
    static Items dossiers(DynamoDbEnhancedClient client, String name) {
        return new Items(client.table(
                name,
                keyed("dossier")
                        .addIndexSortKey(TableMetadata.primaryIndexName(), "part", AttributeValueType.S)
                        .addIndexPartitionKey("queue", "queue", AttributeValueType.S)
                        .addIndexSortKey("queue", "rank", AttributeValueType.S)
                        .addIndexPartitionKey("campaign", "campaign", AttributeValueType.S)
                        .addIndexSortKey("campaign", "dossier", AttributeValueType.S)
                        .build()));
    }

    static Items of(DynamoDbEnhancedClient client, String name, String partition, String sort) {
        return new Items(client.table(
                name,
                keyed(partition)
                        .addIndexSortKey(TableMetadata.primaryIndexName(), sort, AttributeValueType.S)
                        .build()));
    }

    static Items of(DynamoDbEnhancedClient client, String name, String partition) {
        return new Items(client.table(name, keyed(partition).build()));
    }

    private static DocumentTableSchema.Builder keyed(String partition) {
        return TableSchema.documentSchemaBuilder()
                .attributeConverterProviders(AttributeConverterProvider.defaultProvider())
                .addIndexPartitionKey(TableMetadata.primaryIndexName(), partition, AttributeValueType.S);
    }

    static EnhancedDocument.Builder item() {
        return EnhancedDocument.builder().attributeConverterProviders(AttributeConverterProvider.defaultProvider());
    }

    /** A condition over attributes written {@code #name}, against values of the given names. */
    static Expression when(String condition, Map<String, AttributeValue> values) {
        Map<String, String> names = Pattern.compile("#([a-zA-Z]+)")
                .matcher(condition)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .collect(Collectors.toMap(name -> "#" + name, name -> name));
        return Expression.builder()
                .expression(condition)
                .expressionNames(names)
                .expressionValues(values)
                .build();
    }

    /** Holds of an item of a dossier that has the version before this one; before version 1 there is none. */
    static Expression following(long version) {
        return version == 1
                ? when("attribute_not_exists(#dossier)", Map.of())
                : when("#version = :before", Map.of(":before", AttributeValue.fromN(Long.toString(version - 1))));
    }

    static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    Optional<EnhancedDocument> get(Key key) {
        return Optional.ofNullable(table.getItem(request -> request.key(key).consistentRead(true)));
    }

    void put(EnhancedDocument item) {
        table.putItem(item);
    }

    /** Writes the whole item if the condition holds of the stored one. */
    boolean putIf(Expression condition, EnhancedDocument item) {
        try {
            table.putItem(request -> request.item(item).conditionExpression(condition));
            return true;
        } catch (ConditionalCheckFailedException refused) {
            return false;
        }
    }

    List<EnhancedDocument> query(String partition, String sortPrefix) {
        Key key = Key.builder().partitionValue(partition).sortValue(sortPrefix).build();
        return table
                .query(request -> request.queryConditional(QueryConditional.sortBeginsWith(key))
                        .consistentRead(true))
                .items()
                .stream()
                .toList();
    }

    Stream<EnhancedDocument> index(String index, String partition) {
        QueryConditional condition = QueryConditional.keyEqualTo(
                Key.builder().partitionValue(partition).build());
        return table.index(index).query(condition).stream().flatMap(page -> page.items().stream());
    }

    static Key key(String partition) {
        return Key.builder().partitionValue(partition).build();
    }

    static Key key(String partition, String sort) {
        return Key.builder().partitionValue(partition).sortValue(sort).build();
    }
}
