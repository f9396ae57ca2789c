/** What store/failure-converter.ts is to a worker of the built code, for a worker inside jest, which loads it by path. */
const { DefaultFailureConverter } = require('@temporalio/common');

exports.failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
