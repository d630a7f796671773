(module
  (type (;0;) (func (param i32)))
  (type (;1;) (func))
  (type (;2;) (func (param i32 f64 f64) (result f64)))
  (type (;3;) (func (result i32)))
  (type (;4;) (func (param i32 i32 i32 i32 i32) (result i32)))
  (type (;5;) (func (param i32) (result i32)))
  (import "env" "mem" (memory (;0;) 53248 53248 shared))
  (import "env" "per" (func (;0;) (type 0)))
  (import "env" "fla" (func (;1;) (type 1)))
  (import "env" "ari" (func (;2;) (type 2)))
  (import "env" "car" (func (;3;) (type 3)))
  (import "env" "ahe" (func (;4;) (type 4)))
  (import "env" "fil" (func (;5;) (type 5)))
  (import "env" "spi" (func (;6;) (type 0)))
  (import "env" "pin" (global (;0;) i32))
  (func (;7;) (type 5) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 f64 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i64 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 i32 i32 i32 i32 i32 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 v128 i32 i32 i32 v128)
    local.get 0
    i32.const 2
    i32.shl
    global.get 0
    i32.add
    i32.load offset=236 align=1
    local.set 70
    local.get 70
    call 5
    local.set 69
    local.get 69
    i32.const 0
    i32.lt_s
    if  ;; label = @1
      i32.const 0
      return
    end
    i32.const 0
    v128.load offset=91584 align=1
    local.set 55
    i32.const 0
    v128.load offset=91600 align=1
    local.set 63
    i32.const 0
    v128.load offset=91616 align=1
    local.set 64
    i32.const 0
    v128.load offset=91632 align=1
    local.set 65
    i32.const 0
    v128.load offset=91648 align=1
    local.set 66
    i32.const 0
    i32.load offset=91664 align=1
    local.set 67
    i32.const 0
    i32.load offset=91668 align=1
    local.set 68
    i32.const 0
    local.set 71
    i32.const 0
    v128.load offset=91264 align=1
    local.set 72
    i32.const 0
    v128.load offset=91280 align=1
    local.set 73
    i32.const 0
    v128.load offset=91296 align=1
    local.set 74
    i32.const 0
    v128.load offset=91312 align=1
    local.set 75
    i32.const 0
    v128.load offset=91328 align=1
    local.set 76
    i32.const 0
    i32.load offset=4096 align=1
    local.set 1
    i32.const 0
    i32.load offset=4100 align=1
    local.set 2
    i32.const 0
    i32.load offset=4104 align=1
    local.set 3
    i32.const 0
    i32.load offset=4108 align=1
    local.set 4
    i32.const 0
    i32.load offset=4112 align=1
    local.set 5
    i32.const 0
    i32.load offset=4116 align=1
    local.set 6
    i32.const 0
    i32.load offset=4120 align=1
    local.set 7
    i32.const 0
    i32.load offset=4124 align=1
    local.set 8
    i32.const 0
    i32.load offset=4304 align=1
    local.set 9
    i32.const 0
    v128.load offset=91232 align=1
    local.set 40
    i32.const 0
    v128.load offset=91248 align=1
    local.set 41
    i32.const 0
    i64.load offset=91232 align=1
    local.set 42
    block  ;; label = @1
      block  ;; label = @2
        block  ;; label = @3
          block  ;; label = @4
            local.get 0
            br_table 0 (;@4;) 1 (;@3;) 0 (;@4;) 1 (;@3;)
          end
          local.get 9
          i32.const 2
          i32.sub
          local.set 9
          f64.const 0x0p+0 (;=0;)
          f64x2.splat
          local.set 77
          i32.const 131072
          local.set 3
          local.get 77
          local.set 55
          v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
          local.set 63
          v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
          local.set 64
          i32.const 1
          local.set 71
          i32.const 8421127
          local.set 70
          br 0 (;@3;)
        end
        local.get 78
        local.set 11
        loop  ;; label = @3
          local.get 9
          i32.const 7
          i32.lt_s
          if  ;; label = @4
            i32.const 65543
            local.set 13
            br 3 (;@1;)
          end
          local.get 9
          i32.const 4
          i32.sub
          local.set 9
          local.get 3
          local.tee 80
          local.set 81
          local.get 80
          local.tee 82
          i32.const 0
          i32.add
          local.tee 14
          i32.const 12
          i32.shr_u
          i32.load8_u offset=1048576
          local.tee 15
          i32.const 4
          i32.and
          i32.eqz
          if  ;; label = @4
            block  ;; label = @5
              block  ;; label = @6
                local.get 15
                i32.const 1
                i32.and
                i32.eqz
                br_if 0 (;@6;)
                local.get 14
                i32.const 4095
                i32.and
                i32.const 4088
                i32.le_u
                br_if 1 (;@5;)
              end
              i32.const 32519
              local.set 70
              local.get 9
              i32.const 4
              i32.add
              local.set 9
              i32.const 65543
              local.set 13
              br 4 (;@1;)
            end
          end
          local.get 82
          v128.load64_splat offset=268435456 align=1
          local.set 77
          local.get 55
          local.set 83
          local.get 63
          local.set 84
          local.get 83
          local.get 77
          f64x2.add
          local.tee 85
          local.get 83
          f64x2.sub
          local.set 86
          local.get 85
          local.get 86
          f64x2.sub
          local.tee 87
          local.get 83
          f64x2.sub
          local.set 88
          local.get 86
          local.get 77
          f64x2.sub
          local.set 89
          local.get 88
          local.get 89
          f64x2.add
          local.tee 90
          local.get 84
          f64x2.sub
          local.set 91
          local.get 85
          local.get 91
          f64x2.sub
          local.set 92
          local.get 85
          local.get 92
          f64x2.sub
          local.tee 93
          local.get 91
          f64x2.sub
          local.set 94
          local.get 92
          i32.const 12
          i64x2.shl
          v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
          i64x2.eq
          local.get 94
          v128.and
          local.set 95
          local.get 92
          local.get 72
          v128.and
          local.tee 96
          local.get 73
          f64x2.mul
          local.set 97
          local.get 94
          local.get 97
          f64x2.add
          local.tee 98
          local.get 97
          f64x2.sub
          local.set 99
          local.get 94
          local.get 99
          f64x2.sub
          local.set 100
          local.get 66
          local.tee 101
          local.get 100
          v128.or
          local.set 102
          local.get 83
          i32.const 1
          i64x2.shl
          local.get 77
          i32.const 1
          i64x2.shl
          i64x2.sub
          local.get 74
          i64x2.add
          local.get 75
          v128.and
          local.get 83
          v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
          f64x2.ne
          v128.and
          local.get 77
          v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
          f64x2.ne
          v128.and
          local.tee 103
          v128.any_true
          if  ;; label = @4
            local.get 100
            f64x2.extract_lane 0
            f64.abs
            local.get 96
            f64x2.extract_lane 0
            f64.const 0x1p-65 (;=2.71051e-20;)
            f64.mul
            f64.sub
            f64.abs
            local.get 96
            f64x2.extract_lane 0
            f64.const 0x1.fffffff8p-66 (;=2.71051e-20;)
            f64.mul
            f64.lt
            i32.eqz
            if  ;; label = @5
              local.get 91
              local.get 90
              f64x2.sub
              local.set 104
              local.get 91
              local.get 104
              f64x2.sub
              local.tee 105
              local.get 90
              f64x2.sub
              local.set 106
              local.get 84
              local.get 104
              f64x2.add
              local.set 107
              local.get 106
              local.get 107
              f64x2.add
              local.tee 108
              f64x2.extract_lane 0
              f64.const 0x0p+0 (;=0;)
              f64.eq
              i32.eqz
              if  ;; label = @6
                i32.const 32519
                local.set 70
                local.get 9
                i32.const 4
                i32.add
                local.set 9
                i32.const 65543
                local.set 13
                br 5 (;@1;)
              end
            end
          end
          local.get 80
          i32.const 8
          i32.add
          local.tee 109
          i32.const -131136
          i32.add
          local.set 110
          local.get 109
          i32.const 131136
          i32.lt_u
          local.set 111
          local.get 95
          v128.any_true
          if  ;; label = @4
            i32.const 32519
            local.set 70
            local.get 9
            i32.const 4
            i32.add
            local.set 9
            i32.const 65543
            local.set 13
            br 3 (;@1;)
          end
          local.get 77
          local.get 40
          i64x2.add
          local.get 83
          local.get 40
          i64x2.add
          v128.or
          local.tee 112
          local.get 112
          i8x16.add
          local.get 41
          i8x16.add_sat_u
          i8x16.bitmask
          i32.const 32896
          i32.and
          if  ;; label = @4
            local.get 77
            local.get 40
            i64x2.add
            i64.const 6917529027641081856
            i64x2.splat
            v128.and
            i64.const 0
            i64x2.splat
            i64x2.ne
            local.get 77
            i64.const 0
            i64x2.splat
            f64x2.ne
            v128.and
            v128.any_true
            local.get 83
            local.get 40
            i64x2.add
            i64.const 6917529027641081856
            i64x2.splat
            v128.and
            i64.const 0
            i64x2.splat
            i64x2.ne
            local.get 83
            i64.const 0
            i64x2.splat
            f64x2.ne
            v128.and
            v128.any_true
            i32.or
            if  ;; label = @5
              i32.const 32519
              local.set 70
              local.get 9
              i32.const 4
              i32.add
              local.set 9
              i32.const 65543
              local.set 13
              br 4 (;@1;)
            end
          end
          local.get 111
          i32.eqz
          if  ;; label = @4
            i32.const 7
            local.get 78
            local.get 11
            i32.const 4
            i32.ge_s
            select
            local.set 78
            local.get 109
            local.set 3
            local.get 92
            local.set 55
            local.get 99
            local.set 63
            local.get 100
            local.set 64
            local.get 92
            local.set 65
            local.get 102
            local.set 66
            local.get 81
            local.set 68
            i32.const 65
            local.set 71
            i32.const 32519
            local.set 70
            i32.const 0
            local.get 109
            i32.store offset=5124 align=1
            i32.const 0
            i32.const 131136
            i32.store offset=5128 align=1
            i32.const 0
            i32.const 1
            i32.store offset=5120 align=1
            br 2 (;@2;)
          end
          local.get 109
          local.set 3
          local.get 92
          local.set 55
          local.get 99
          local.set 63
          local.get 100
          local.set 64
          local.get 92
          local.set 65
          local.get 102
          local.set 66
          local.get 81
          local.set 68
          i32.const 65
          local.set 71
          i32.const 32519
          local.set 70
          local.get 11
          i32.const 1
          i32.add
          local.set 11
          local.get 11
          i32.const 8
          i32.lt_s
          if  ;; label = @4
            i32.const 0
            local.get 109
            i32.store offset=5124 align=1
            i32.const 0
            i32.const 131136
            i32.store offset=5128 align=1
            i32.const 0
            i32.const 1
            i32.store offset=5120 align=1
            br 1 (;@3;)
          end
          local.get 9
          i32.const 7
          i32.sub
          i32.const 4
          i32.div_s
          local.set 12
          i32.const 0
          local.get 3
          i32.add
          local.tee 14
          i32.const 12
          i32.shr_u
          i32.load8_u offset=1048576
          i32.const 4
          i32.and
          i32.eqz
          if  ;; label = @4
            local.get 12
            local.get 14
            i32.const 8
            i32.const 8
            i32.const 1
            call 4
            local.set 12
          else
            i32.const 8184
            local.get 14
            i32.const 4095
            i32.and
            i32.sub
            i32.const 3
            i32.shr_u
            i32.const 1
            i32.add
            local.tee 15
            local.get 12
            local.get 15
            local.get 12
            i32.lt_s
            select
            local.set 12
          end
          local.get 12
          i32.const 4
          i32.lt_s
          if  ;; label = @4
            i32.const -64
            local.set 11
            i32.const 0
            local.get 109
            i32.store offset=5124 align=1
            i32.const 0
            i32.const 131136
            i32.store offset=5128 align=1
            i32.const 0
            i32.const 1
            i32.store offset=5120 align=1
            br 1 (;@3;)
          end
          local.get 109
          i32.const 131136
          local.get 110
          local.set 46
          local.set 45
          local.set 44
          i32.const 7
          local.set 11
          local.get 12
          local.set 79
          local.get 9
          local.get 12
          i32.const 4
          i32.mul
          i32.sub
          local.set 9
          loop  ;; label = @4
            local.get 3
            local.tee 80
            local.set 81
            local.get 80
            local.tee 82
            v128.load64_splat offset=268435456 align=1
            local.set 77
            local.get 55
            local.set 83
            local.get 63
            local.set 84
            local.get 83
            local.get 77
            f64x2.add
            local.tee 85
            local.get 83
            f64x2.sub
            local.set 86
            local.get 85
            local.get 86
            f64x2.sub
            local.tee 87
            local.get 83
            f64x2.sub
            local.set 88
            local.get 86
            local.get 77
            f64x2.sub
            local.set 89
            local.get 88
            local.get 89
            f64x2.add
            local.tee 90
            local.get 84
            f64x2.sub
            local.set 91
            local.get 85
            local.get 91
            f64x2.sub
            local.set 92
            local.get 85
            local.get 92
            f64x2.sub
            local.tee 93
            local.get 91
            f64x2.sub
            local.set 94
            local.get 92
            i32.const 12
            i64x2.shl
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            i64x2.eq
            local.get 94
            v128.and
            local.set 95
            local.get 92
            local.get 72
            v128.and
            local.tee 96
            local.get 73
            f64x2.mul
            local.set 97
            local.get 94
            local.get 97
            f64x2.add
            local.tee 98
            local.get 97
            f64x2.sub
            local.set 99
            local.get 94
            local.get 99
            f64x2.sub
            local.set 100
            local.get 66
            local.tee 101
            local.get 100
            v128.or
            local.set 102
            local.get 83
            i32.const 1
            i64x2.shl
            local.get 77
            i32.const 1
            i64x2.shl
            i64x2.sub
            local.get 74
            i64x2.add
            local.get 75
            v128.and
            local.get 83
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            f64x2.ne
            v128.and
            local.get 77
            v128.const i32x4 0x00000000 0x00000000 0x00000000 0x00000000
            f64x2.ne
            v128.and
            local.tee 103
            v128.any_true
            if  ;; label = @5
              local.get 100
              f64x2.extract_lane 0
              f64.abs
              local.get 96
              f64x2.extract_lane 0
              f64.const 0x1p-65 (;=2.71051e-20;)
              f64.mul
              f64.sub
              f64.abs
              local.get 96
              f64x2.extract_lane 0
              f64.const 0x1.fffffff8p-66 (;=2.71051e-20;)
              f64.mul
              f64.lt
              i32.eqz
              if  ;; label = @6
                local.get 91
                local.get 90
                f64x2.sub
                local.set 104
                local.get 91
                local.get 104
                f64x2.sub
                local.tee 105
                local.get 90
                f64x2.sub
                local.set 106
                local.get 84
                local.get 104
                f64x2.add
                local.set 107
                local.get 106
                local.get 107
                f64x2.add
                local.tee 108
                f64x2.extract_lane 0
                f64.const 0x0p+0 (;=0;)
                f64.eq
                i32.eqz
                if  ;; label = @7
                  i32.const 32519
                  local.set 70
                  i32.const 0
                  local.get 44
                  i32.store offset=5124 align=1
                  i32.const 0
                  local.get 45
                  i32.store offset=5128 align=1
                  i32.const 0
                  i32.const 1
                  i32.store offset=5120 align=1
                  local.get 9
                  local.get 12
                  i32.const 4
                  i32.mul
                  i32.add
                  i32.const 0
                  i32.sub
                  local.set 9
                  i32.const 65543
                  local.set 13
                  br 6 (;@1;)
                end
              end
            end
            local.get 80
            i32.const 8
            i32.add
            local.tee 109
            i32.const -131136
            i32.add
            local.set 110
            local.get 109
            i32.const 131136
            i32.lt_u
            local.set 111
            local.get 95
            v128.any_true
            if  ;; label = @5
              i32.const 32519
              local.set 70
              i32.const 0
              local.get 44
              i32.store offset=5124 align=1
              i32.const 0
              local.get 45
              i32.store offset=5128 align=1
              i32.const 0
              i32.const 1
              i32.store offset=5120 align=1
              local.get 9
              local.get 12
              i32.const 4
              i32.mul
              i32.add
              i32.const 0
              i32.sub
              local.set 9
              i32.const 65543
              local.set 13
              br 4 (;@1;)
            end
            local.get 77
            local.get 40
            i64x2.add
            local.get 83
            local.get 40
            i64x2.add
            v128.or
            local.tee 112
            local.get 112
            i8x16.add
            local.get 41
            i8x16.add_sat_u
            i8x16.bitmask
            i32.const 32896
            i32.and
            if  ;; label = @5
              local.get 77
              local.get 40
              i64x2.add
              i64.const 6917529027641081856
              i64x2.splat
              v128.and
              i64.const 0
              i64x2.splat
              i64x2.ne
              local.get 77
              i64.const 0
              i64x2.splat
              f64x2.ne
              v128.and
              v128.any_true
              local.get 83
              local.get 40
              i64x2.add
              i64.const 6917529027641081856
              i64x2.splat
              v128.and
              i64.const 0
              i64x2.splat
              i64x2.ne
              local.get 83
              i64.const 0
              i64x2.splat
              f64x2.ne
              v128.and
              v128.any_true
              i32.or
              if  ;; label = @6
                i32.const 32519
                local.set 70
                i32.const 0
                local.get 44
                i32.store offset=5124 align=1
                i32.const 0
                local.get 45
                i32.store offset=5128 align=1
                i32.const 0
                i32.const 1
                i32.store offset=5120 align=1
                local.get 9
                local.get 12
                i32.const 4
                i32.mul
                i32.add
                i32.const 0
                i32.sub
                local.set 9
                i32.const 65543
                local.set 13
                br 5 (;@1;)
              end
            end
            local.get 111
            i32.eqz
            if  ;; label = @5
              i32.const 7
              i32.const 0
              local.get 79
              local.get 12
              i32.sub
              i32.const 3
              i32.ge_s
              select
              local.set 78
              local.get 9
              local.get 12
              i32.const 4
              i32.mul
              i32.add
              i32.const 4
              i32.sub
              local.set 9
              local.get 109
              local.set 3
              local.get 92
              local.set 55
              local.get 99
              local.set 63
              local.get 100
              local.set 64
              local.get 92
              local.set 65
              local.get 102
              local.set 66
              local.get 81
              local.set 68
              i32.const 65
              local.set 71
              i32.const 32519
              local.set 70
              i32.const 0
              local.get 109
              i32.store offset=5124 align=1
              i32.const 0
              i32.const 131136
              i32.store offset=5128 align=1
              i32.const 0
              i32.const 1
              i32.store offset=5120 align=1
              br 3 (;@2;)
            end
            local.get 109
            local.set 3
            local.get 92
            local.set 55
            local.get 99
            local.set 63
            local.get 100
            local.set 64
            local.get 92
            local.set 65
            local.get 102
            local.set 66
            local.get 81
            local.set 68
            i32.const 65
            local.set 71
            i32.const 32519
            local.set 70
            local.get 12
            i32.const 1
            i32.sub
            local.set 12
            local.get 109
            i32.const 131136
            local.get 110
            local.set 46
            local.set 45
            local.set 44
            local.get 12
            if  ;; label = @5
              br 1 (;@4;)
            end
          end
          i32.const 0
          local.get 109
          i32.store offset=5124 align=1
          i32.const 0
          i32.const 131136
          i32.store offset=5128 align=1
          i32.const 0
          i32.const 1
          i32.store offset=5120 align=1
          br 0 (;@3;)
        end
      end
      local.get 9
      i32.const 1
      i32.sub
      local.set 9
      i32.const 32519
      local.set 70
      i32.const 0
      local.get 1
      i32.store offset=4096 align=1
      i32.const 0
      local.get 2
      i32.store offset=4100 align=1
      i32.const 0
      local.get 3
      i32.store offset=4104 align=1
      i32.const 0
      local.get 4
      i32.store offset=4108 align=1
      i32.const 0
      local.get 5
      i32.store offset=4112 align=1
      i32.const 0
      local.get 6
      i32.store offset=4116 align=1
      i32.const 0
      local.get 7
      i32.store offset=4120 align=1
      i32.const 0
      local.get 8
      i32.store offset=4124 align=1
      call 1
      i32.const 0
      local.get 9
      i32.const 1
      i32.add
      i32.store offset=4304 align=1
      i32.const 0
      local.get 55
      v128.store offset=91584 align=1
      i32.const 0
      local.get 63
      v128.store offset=91600 align=1
      i32.const 0
      local.get 64
      v128.store offset=91616 align=1
      i32.const 0
      local.get 65
      v128.store offset=91632 align=1
      i32.const 0
      local.get 66
      v128.store offset=91648 align=1
      i32.const 0
      local.get 67
      i32.store offset=91664 align=1
      i32.const 0
      local.get 68
      i32.store offset=91668 align=1
      i32.const 0
      local.get 69
      i32.store offset=91672 align=1
      i32.const 0
      local.get 70
      i32.store offset=91676 align=1
      i32.const 0
      local.get 71
      i32.store offset=91680 align=1
      global.get 0
      call 6
      global.get 0
      i32.const 192
      i32.add
      call 0
      i32.const 0
      local.get 9
      i32.const 0
      i32.add
      i32.store offset=4304 align=1
      i32.const 2
      return
    end
    i32.const 0
    local.get 1
    i32.store offset=4096 align=1
    i32.const 0
    local.get 2
    i32.store offset=4100 align=1
    i32.const 0
    local.get 3
    i32.store offset=4104 align=1
    i32.const 0
    local.get 4
    i32.store offset=4108 align=1
    i32.const 0
    local.get 5
    i32.store offset=4112 align=1
    i32.const 0
    local.get 6
    i32.store offset=4116 align=1
    i32.const 0
    local.get 7
    i32.store offset=4120 align=1
    i32.const 0
    local.get 8
    i32.store offset=4124 align=1
    i32.const 0
    local.get 55
    v128.store offset=91584 align=1
    i32.const 0
    local.get 63
    v128.store offset=91600 align=1
    i32.const 0
    local.get 64
    v128.store offset=91616 align=1
    i32.const 0
    local.get 65
    v128.store offset=91632 align=1
    i32.const 0
    local.get 66
    v128.store offset=91648 align=1
    i32.const 0
    local.get 67
    i32.store offset=91664 align=1
    i32.const 0
    local.get 68
    i32.store offset=91668 align=1
    i32.const 0
    local.get 69
    i32.store offset=91672 align=1
    i32.const 0
    local.get 70
    i32.store offset=91676 align=1
    i32.const 0
    local.get 71
    i32.store offset=91680 align=1
    global.get 0
    call 6
    i32.const 0
    local.get 9
    i32.store offset=4304 align=1
    i32.const 0
    local.get 13
    i32.store offset=4132 align=1
    local.get 43)
  (export "r" (func 7)))
