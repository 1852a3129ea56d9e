/** The engines behind the local cloud: S3Proxy, ElasticMQ, DynamoDB Local, GreenMail. */
@NullMarked
package org.yinjian.local.engine;

import org.jspecify.annotations.NullMarked;
