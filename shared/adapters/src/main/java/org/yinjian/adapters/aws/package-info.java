/** S3, DynamoDB, SQS and SES behind core's ports. */
@NullMarked
package org.yinjian.adapters.aws;

import org.jspecify.annotations.NullMarked;
