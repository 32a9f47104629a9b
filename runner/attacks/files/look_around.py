"""Lists all that is visible at the root and among the devices.

seen: returned [["bin","box","ctl","dev","lib","lib64","runner","tmp","usr"],["full","null","random","shm","urandom","zero"],[]]
"""

def f():
    return [sorted(os.listdir("/")), sorted(os.listdir("/dev")), os.listdir("/ctl") + os.listdir("/usr/local")]
