# python3 -m unittest examples/testing-your-bot/test_bot.py
"""A bot in Python, and its tests against the sandbox. Nothing but the standard library."""
import json
import os
import threading
import time
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.request import Request, urlopen

SERVER = os.environ.get('ZAPSERVER_URL', 'http://127.0.0.1:21465')
SECRET_KEY = os.environ.get('SECRET_KEY', 'THISISMYSECURETOKEN')
SESSION = 'python-bot'
API = f'{SERVER}/api/{SESSION}'
ANA = '5511977776666'


def call(method, url, body=None, token=None):
    """Calls the server; an error of it fails the test."""
    headers = {'content-type': 'application/json'} if body is not None else {}
    if token:
        headers['authorization'] = f'Bearer {token}'
    data = None if body is None else json.dumps(body).encode()
    with urlopen(Request(url, data, headers, method=method), timeout=90) as reply:
        return json.load(reply)


def sandbox(method, path, body=None):
    return call(method, f'{SERVER}/sandbox{path}', body)


class Bot(BaseHTTPRequestHandler):
    """The bot to be tested: it answers what customers write."""
    token = None

    def do_POST(self):
        event = json.loads(self.rfile.read(int(self.headers['content-length'])))
        self.send_response(200)
        self.send_header('content-length', '0')
        self.end_headers()
        if event.get('event') != 'onmessage' or event.get('isGroupMsg'):
            return
        text = 'Hello!' if event['body'].lower() == 'hi' else f'You wrote: {event["body"]}'
        call('POST', f'{API}/send-message', {'phone': event['from'], 'message': text}, Bot.token)

    def log_message(self, *_):
        pass


def ask(customer, body):
    """A customer writes, and gets the answer: at the latest after 30 seconds."""
    written = sandbox('POST', f'/{SESSION}/messages', {'from': customer, 'body': body})
    reply = sandbox('GET', f'/accounts/{customer}/messages?wait=30&after={written["id"]}')
    return reply['messages'][0]['body']


class BotTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        Bot.token = call('POST', f'{API}/{SECRET_KEY}/generate-token')['token']
        cls.bot = ThreadingHTTPServer(('127.0.0.1', 0), Bot)
        threading.Thread(target=cls.bot.serve_forever, daemon=True).start()
        webhook = f'http://127.0.0.1:{cls.bot.server_address[1]}/'
        started = call('POST', f'{API}/start-session', {'webhook': webhook, 'waitQrCode': True}, Bot.token)
        if started['status'] == 'qrcode':
            sandbox('POST', f'/{SESSION}/scan', {})
        while call('GET', f'{API}/status-session', token=Bot.token)['status'] != 'CONNECTED':
            time.sleep(0.1)

    @classmethod
    def tearDownClass(cls):
        cls.bot.shutdown()
        cls.bot.server_close()

    def setUp(self):
        # An empty account for each test; the session stays linked.
        sandbox('DELETE', f'/{SESSION}')

    def test_greeting(self):
        self.assertEqual(ask(ANA, 'Hi'), 'Hello!')

    def test_echo(self):
        self.assertEqual(ask(ANA, 'How are you?'), 'You wrote: How are you?')

    def test_a_reset_leaves_nothing(self):
        ask(ANA, 'Hi')
        sandbox('DELETE', f'/{SESSION}')
        self.assertEqual(sandbox('GET', f'/accounts/{ANA}/messages')['messages'], [])


if __name__ == '__main__':
    unittest.main()
