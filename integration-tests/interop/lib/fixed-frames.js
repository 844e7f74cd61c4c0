// Lines that a correct gateway passes on, written as no library would write them.

const call = (id, name, args, meta = '') =>
  `{"jsonrpc":"2.0","id":${id},"method":"tools/call","params":{"name":"${name}","arguments":${args}${meta}}}`;

export const handshake = [
  '{ "id" : "first \\u00e9" , "method":"initialize", "jsonrpc":"2.0",\t"params":{'
    + '"clientInfo":{"version":"1","name":"raw"},"capabilities":{"experimental":{"numbers":{"a":1.50,"b":-0,"c":1E+2}}},"protocolVersion":"2025-11-25"} }',
  '{"method":"notifications/initialized","jsonrpc":"2.0"}',
];

export const oddNumbers = ['1.50', '-0', '1E+2', '9007199254740993', '0.10000000000000000001'];

export const frames = [
  '{"jsonrpc":"2.0","id":0,"method":"tools/list"}',
  '{"jsonrpc":"2.0","id":"0","method":"tools/list","params":{}}',
  '{"params":{"_meta":{"org.example/unknown":[null,{"x":{}}]}},"method":"prompts/list","id":-7,"jsonrpc":"2.0"}',
  call('"kürzel \u2028"', 'echo', '{"message":"\\u2603 ☃ \\ud834\\udd1e \\/ \\b\\f\\u007f \u2028"}'),
  call(9007199254740991, 'get-sum', '{"a":9007199254740993,"b":0.10000000000000000001,"ignored":[]}'),
  call(8, 'get-sum', '{"a":"one"}'),
  call('"8"', 'no-such-tool', '{}'),
  call('9', 'trigger-long-running-operation', '{"duration":0.1,"steps":3}', ',"_meta":{"progressToken":"töken"}'),
  call(10, 'get-tiny-image', '{}'),
  call(11, 'get-annotated-message', '{"messageType":"success","includeImage":true}'),
  call(12, 'echo', `{"message":"${'a long line, '.repeat(20_000)}"}`),
  '{"jsonrpc":"2.0","id":13,"method":"resources/read","params":{"uri":"demo://no/such/thing"}}',
  '{"jsonrpc":"2.0","id":14,"method":"no/such/method","params":{"a":[]}}',
  '{"jsonrpc":"2.0","id":"","method":"ping"}',
];

export const burst = Array.from({ length: 100 }, (_, i) => call(1_000 + i, 'echo', `{"message":"frame ${i}"}`));
