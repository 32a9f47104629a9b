import io
import unittest
import warnings

warnings.simplefilter("ignore")     # "was never awaited" goes unread in CI too


def run(base):
    class Test(base):
        async def test_bug(self):
            self.fail("this line was reached")

    tests = unittest.defaultTestLoader.loadTestsFromTestCase(Test)
    result = unittest.TextTestRunner(stream=io.StringIO()).run(tests)
    print(f"{base.__name__}: ran {result.testsRun}, successful {result.wasSuccessful()}")


run(unittest.TestCase)
run(unittest.IsolatedAsyncioTestCase)
